// Loaded before a program that we start: when we are killed, it ends too instead of holding its
// port or its lock. Not passed on to workers of the program, whose channel is their own affair.
const own = process.execArgv.findIndex((argument) => argument.endsWith('/end-with-parent.mjs'));
if (own > 0) process.execArgv.splice(own - 1, 2);
if (process.channel) {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}
