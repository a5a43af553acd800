import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider of text messages that answers as a test says. */
export class Provider {
  readonly taken: { headers: IncomingHttpHeaders; body: Record<string, unknown> }[] = [];
  status = 202;
  private server!: Server;

  async listen(): Promise<string> {
    this.server = createServer((request, response) => {
      let said = '';
      request.on('data', (chunk: Buffer) => (said += chunk.toString()));
      request.on('end', () => {
        if (this.status < 300)
          this.taken.push({ headers: request.headers, body: JSON.parse(said) as Record<string, unknown> });
        response.writeHead(this.status, { location: 'http://127.0.0.1:1/' }).end();
      });
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/messages`;
  }

  close(): void {
    this.server.close();
  }
}
