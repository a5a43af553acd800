import { Expose, plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';

export const MODES = ['production', 'demo', 'development', 'test'] as const;
export type Mode = (typeof MODES)[number];

const integer = Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)));
const flag = Transform(({ value }) => value === true || value === 'true' || value === '1');
const POSTGRES = { protocols: ['postgres', 'postgresql'], require_tld: false, require_host: false };

/** Everything the environment may say, parsed once at start-up. docs/configuration.md is checked against this class. */
export class Config {
  /** `production` refuses unsafe settings; `demo` brings its own database and logins. */
  @Expose({ name: 'TRELLIS_MODE' })
  @IsIn(MODES)
  mode: Mode = 'production';

  /** The address to listen on. Behind a proxy keep it private. */
  @Expose({ name: 'HOST' })
  @IsString()
  host = '127.0.0.1';

  @Expose({ name: 'PORT' })
  @integer
  @IsInt()
  @Min(0)
  @Max(65535)
  port = 3000;

  /** Where people reach the service: links in e-mails begin with it, and writes with a cookie must come from it. */
  @Expose({ name: 'PUBLIC_URL' })
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  publicUrl = 'http://127.0.0.1:3000';

  /** PostgreSQL as role `app`. */
  @Expose({ name: 'DATABASE_URL' })
  @IsUrl(POSTGRES)
  databaseUrl!: string;

  /** PostgreSQL as role `migrator`; only `migrate` and `organisation:create` need it. */
  @Expose({ name: 'MIGRATION_DATABASE_URL' })
  @IsOptional()
  @IsUrl(POSTGRES)
  migrationDatabaseUrl?: string;

  /** PostgreSQL as role `queue`, for BullMQ. */
  @Expose({ name: 'QUEUE_DATABASE_URL' })
  @IsUrl(POSTGRES)
  queueDatabaseUrl!: string;

  /** Redis, where processes tell each other of changes and jobs wait; without it PostgreSQL does both. */
  @Expose({ name: 'REDIS_URL' })
  @IsOptional()
  @IsUrl({ protocols: ['redis', 'rediss'], require_tld: false })
  redisUrl?: string;

  /** Connections of one process to PostgreSQL. */
  @Expose({ name: 'DATABASE_POOL' })
  @integer
  @IsInt()
  @Min(1)
  @Max(200)
  databasePool = 10;

  /** Where mail leaves: smtp://user:password@host:port. */
  @Expose({ name: 'SMTP_URL' })
  @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false })
  smtpUrl!: string;

  /** The sender of mail. */
  @Expose({ name: 'MAIL_FROM' })
  @IsString()
  @MinLength(3)
  mailFrom = 'Trellis <no-reply@trellis.example>';

  /** Where mail that cannot be delivered later goes back to: the envelope's sender. Without it that is the sender. */
  @Expose({ name: 'MAIL_BOUNCES_TO' })
  @IsOptional()
  @IsEmail({ require_tld: false })
  mailBouncesTo?: string;

  /** The Twilio account that text messages are sent with. Without it nobody can choose text messages. */
  @Expose({ name: 'TWILIO_ACCOUNT_SID' })
  @IsOptional()
  @Matches(/^AC[0-9a-f]{32}$/)
  twilioAccountSid?: string;

  /** An API key of that account, which can be taken back by itself; without it the account's own token is used. */
  @Expose({ name: 'TWILIO_API_KEY_SID' })
  @IsOptional()
  @Matches(/^SK[0-9a-f]{32}$/)
  twilioApiKeySid?: string;

  /** The secret of that key, or the token of the account. */
  @Expose({ name: 'TWILIO_AUTH_TOKEN' })
  @ValidateIf(({ twilioAccountSid }: Config) => twilioAccountSid !== undefined)
  @IsString()
  @MinLength(8)
  twilioAuthToken?: string;

  /** The sender of text messages: a number (E.164), a name of eleven characters at most, or a messaging service. */
  @Expose({ name: 'TWILIO_FROM' })
  @Matches(/^(?:\+[1-9]\d{6,14}|MG[0-9a-f]{32}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/)
  twilioFrom = 'Trellis';

  /** Twilio's API, or that of one of its regions. */
  @Expose({ name: 'TWILIO_URL' })
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  twilioUrl = 'https://api.twilio.com';

  /** Runs background jobs inside the API process as well; larger installations run `npm run worker` apart. */
  @Expose({ name: 'WORKER_IN_PROCESS' })
  @flag
  @IsBoolean()
  workerInProcess = false;

  /** Where a worker that is a process of its own tells its metrics, on HOST; 0: nowhere. */
  @Expose({ name: 'WORKER_PORT' })
  @integer
  @IsInt()
  @Min(0)
  @Max(65535)
  workerPort = 0;

  /** Where spans go, over OTLP/HTTP; without it nothing is traced. */
  @Expose({ name: 'OTEL_EXPORTER_OTLP_ENDPOINT' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  tracesEndpoint?: string;

  /** Requests per minute from one address before 429; 0 turns the limit off. */
  @Expose({ name: 'RATE_LIMIT' })
  @integer
  @IsInt()
  @Min(0)
  rateLimit = 1200;

  /** Proxies in front whose X-Forwarded-For is believed: how many hops. */
  @Expose({ name: 'TRUSTED_PROXIES' })
  @integer
  @IsInt()
  @Min(0)
  @Max(10)
  trustedProxies = 0;

  @Expose({ name: 'LOG_LEVEL' })
  @IsIn(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'])
  logLevel = 'info';
}

/** What start-up says when the environment is not good enough: one line per variable, and the process ends. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Property → environment variable, read from the decorators so that the two cannot drift. */
export function variableOf(property: string): string {
  return VARIABLES[property] ?? property;
}

/** Parses and checks the environment. @throws ConfigError naming every variable that is missing, wrong or unsafe. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, present, {
    excludeExtraneousValues: true,
    exposeDefaultValues: true,
  });
  const problems = validateSync(config).map((error) => {
    const value: unknown = error.value;
    const variable = variableOf(error.property);
    if (value === undefined) return `${variable} is missing`;
    return `${variable}: ${Object.values(error.constraints ?? {}).join('; ')}`;
  });
  if (config.mode === 'production' && problems.length === 0) problems.push(...unsafe(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

function unsafe(config: Config): string[] {
  const problems: string[] = [];
  if (!config.publicUrl.startsWith('https://'))
    problems.push(
      'PUBLIC_URL must begin with https:// in production: session cookies and links travel on it',
    );
  if (new URL(config.databaseUrl).username === 'migrator')
    problems.push('DATABASE_URL must not connect as migrator: the service runs as the role app');
  if (!config.twilioUrl.startsWith('https://'))
    problems.push('TWILIO_URL must begin with https:// in production: numbers and a secret travel on it');
  if (config.rateLimit === 0) problems.push('RATE_LIMIT must not be 0 in production');
  return problems;
}

const VARIABLES: Record<string, string> = {
  mode: 'TRELLIS_MODE',
  host: 'HOST',
  port: 'PORT',
  publicUrl: 'PUBLIC_URL',
  databaseUrl: 'DATABASE_URL',
  migrationDatabaseUrl: 'MIGRATION_DATABASE_URL',
  queueDatabaseUrl: 'QUEUE_DATABASE_URL',
  redisUrl: 'REDIS_URL',
  databasePool: 'DATABASE_POOL',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  mailBouncesTo: 'MAIL_BOUNCES_TO',
  twilioAccountSid: 'TWILIO_ACCOUNT_SID',
  twilioApiKeySid: 'TWILIO_API_KEY_SID',
  twilioAuthToken: 'TWILIO_AUTH_TOKEN',
  twilioFrom: 'TWILIO_FROM',
  twilioUrl: 'TWILIO_URL',
  workerInProcess: 'WORKER_IN_PROCESS',
  workerPort: 'WORKER_PORT',
  tracesEndpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT',
  rateLimit: 'RATE_LIMIT',
  trustedProxies: 'TRUSTED_PROXIES',
  logLevel: 'LOG_LEVEL',
};
