import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { SmtpOutlet } from './smtp-outlet.js';

/** As much of an SMTP server as one mail needs; gives what it was handed. */
async function startServer(): Promise<{ server: Server; url: string; mails: string[] }> {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let text = '';
    let inData = false;
    socket.write('220 ready\r\n');
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (inData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        mails.push(text);
        inData = false;
      } else {
        inData = /^DATA/i.test(text);
        if (inData) {
          text = '';
          socket.write('354 go on\r\n');
          return;
        }
      }
      text = '';
      socket.write('250 fine\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, mails };
}

/** Header lines may be folded. */
const header = (mail: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(mail.replaceAll(/\r\n\s+/g, ' '))?.[1]?.trim();

it('gives a mail its own id, and a way to stop its kind with one click', async () => {
  const { server, url, mails } = await startServer();
  const outlet = new SmtpOutlet(url, 'Weft <weft@school.example>');
  const mail = { to: 'noor@school.example', subject: 'Uitstap', text: 'Om negen uur.' };
  const id = '8f0f7a0e-0b1f-4c39-9f0b-0f5a1a8f4d11';
  const unsubscribeUrl = 'https://weft.example/api/mail-choices/key/announcement';
  await outlet.send({ ...mail, id, unsubscribeUrl });
  await outlet.send(mail);
  server.close();
  const [numbered = '', plain = ''] = mails;
  expect([
    header(numbered, 'Message-ID'),
    header(numbered, 'List-Unsubscribe'),
    header(numbered, 'List-Unsubscribe-Post'),
  ]).toEqual([`<${id}@school.example>`, `<${unsubscribeUrl}>`, 'List-Unsubscribe=One-Click']);
  expect([header(plain, 'List-Unsubscribe'), header(plain, 'Subject')]).toEqual([
    ...[undefined, 'Uitstap'],
  ]);
});
