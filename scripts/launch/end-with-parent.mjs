// Loaded before a program that we start: when we are killed, it ends too instead of holding its port.
if (process.channel) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
