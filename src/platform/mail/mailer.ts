import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config';

/** A message without clinical text: a link to sign in, and who sent it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail by SMTP. Never inside a transaction: jobs call it between two. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(private readonly config: Config) {
    this.transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: 10_000,
      socketTimeout: 20_000,
    });
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    // An address object, not a header to be parsed: nothing in an address can add a second recipient.
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to: { name: '', address: to },
      subject,
      text,
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
