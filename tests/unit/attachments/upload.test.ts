import { describe, expect, it } from 'vitest';
import { receiveFile } from '@/lib/http/upload';

const MB = 1024 * 1024;
const PDF = '%PDF-1.7\n';
const options = {
  limit: 50,
  accepts: (head: Uint8Array) => Buffer.from(head).toString('latin1').startsWith('%PDF'),
  permit: async () => {},
};

/** A form as a browser sends it; the fields before the file. */
function request(
  file: Uint8Array | string,
  fields: Record<string, string> = {},
  name = 'a.pdf',
): Request {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append('file', new Blob([new Uint8Array(Buffer.from(file as string))]), name);
  return new Request('http://localhost/', { method: 'POST', body: form });
}

const received = (asked: Request, over: Partial<typeof options> = {}) =>
  receiveFile(asked, { ...options, ...over }, async (upload) => upload);

describe('a file that is sent', () => {
  it('comes with its name and the fields before it', async () => {
    const upload = await received(request(`${PDF}chữ`, { draft: 'x' }, 'Quy chế "mới".pdf'));
    expect(upload).toMatchObject({ name: 'Quy chế  mới .pdf', fields: { draft: 'x' } });
    expect(Buffer.from(upload.bytes).toString()).toBe(`${PDF}chữ`);
  });

  it('may have 50 MB and not a byte more, whether its size was announced or not', async () => {
    const whole = Buffer.concat([Buffer.from(PDF), Buffer.alloc(50 * MB - PDF.length)]);
    expect((await received(request(whole))).bytes).toHaveLength(50 * MB);
    const larger = request(Buffer.concat([whole, Buffer.alloc(1)]));
    await expect(received(larger)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    const announced = new Request('http://localhost/', {
      method: 'POST',
      headers: {
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': String(51 * MB),
      },
      body: 'x',
    });
    await expect(received(announced)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('is refused by its first bytes, whatever its name', async () => {
    await expect(received(request('MZ'.repeat(2000)))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
    });
    await expect(received(request('MZ'))).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('is read no further where it is not permitted', async () => {
    const permit = async () => Promise.reject(new Error('no'));
    await expect(received(request(PDF), { permit })).rejects.toThrow('no');
  });

  it('is refused where the form is malformed, empty or none', async () => {
    const plain = new Request('http://localhost/', { method: 'POST', body: 'a' });
    await expect(received(plain)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    const empty = new FormData();
    empty.append('draft', 'x');
    const without = new Request('http://localhost/', { method: 'POST', body: empty });
    await expect(received(without)).rejects.toMatchObject({ code: 'INVALID' });
    const cut = new Request('http://localhost/', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7',
    });
    await expect(received(cut)).rejects.toMatchObject({ code: 'INVALID' });
  });

  it('waits its turn where too many are on their way', async () => {
    const large = () => request(Buffer.concat([Buffer.from(PDF), Buffer.alloc(49 * MB)]));
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = receiveFile(large(), options, () => promise);
    await expect(received(large())).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: 5,
    });
    resolve();
    await first;
    expect((await received(large())).name).toBe('a.pdf');
  });
});
