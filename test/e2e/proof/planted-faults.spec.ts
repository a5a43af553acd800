import { Controller, Get, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { AppModule } from '../../../src/app.module';
import { Access } from '../../../src/platform/access/access.decorator';
import { Config } from '../../../src/platform/config/config';
import { Units } from '../../../src/platform/database/units';
import { createApp } from '../../../src/platform/http/create-app';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { Canaries } from './canaries';
import { allOf } from './house';

@ApiExcludeController()
@Controller('v1/planted')
class WithoutRule {
  @Get()
  read(): string {
    return 'open to all';
  }
}

@ApiExcludeController()
@Controller('v1/planted')
class UndeclaredRule {
  @Get()
  @Access('nobody:declared')
  read(): string {
    return 'open to nobody knows';
  }
}

let superuserUrl = '';

@ApiExcludeController()
@Controller('v1/planted')
class Leaking {
  @Get()
  @Access('team:read')
  async read(): Promise<unknown> {
    const client = new Client({ connectionString: superuserUrl });
    await client.connect();
    const { rows } = await client.query('SELECT * FROM team');
    await client.end();
    return { items: rows };
  }
}

/** Each guard of this house is taken away once, and the check that watches it is seen to go red. */
describe('planted faults', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
    superuserUrl = app.database.url('superuser');
  });
  afterAll(() => app.close());

  const withController = (controller: Type): Promise<NestFastifyApplication> => {
    const config = app.app.get(Config);
    return createApp({ ...AppModule.with(config), controllers: [controller] }, config);
  };

  it('a route without @Access keeps the app from starting', async () => {
    const faulty = await withController(WithoutRule);
    await expect(faulty.init()).rejects.toThrow(
      'WithoutRule.read (GET) has neither @Access nor @PublicRoute',
    );
    await faulty.close();
  });

  it('a route that asks for what nobody declares keeps the app from starting', async () => {
    const faulty = await withController(UndeclaredRule);
    await expect(faulty.init()).rejects.toThrow('asks for nobody:declared, which nobody declares');
    await faulty.close();
  });

  it('a query without a tenant throws', async () => {
    const units = app.app.get(Units);
    const query = async (): Promise<unknown> => units.query('SELECT * FROM team');
    await expect(query()).rejects.toThrow('No unit of work');
    expect(() => units.manager).toThrow('No unit of work');
  });

  it('a route that leaks another organisation is caught by its canaries', async () => {
    const [ours, theirs] = [await app.fixtures.organisation(), await app.fixtures.organisation('Southside')];
    await app.fixtures.team(theirs);
    const caller = await app.fixtures.worker(ours, 'practitioner', await app.fixtures.team(ours));
    const superuser = new Client({ connectionString: superuserUrl });
    await superuser.connect();
    const canaries = await Canaries.plant(superuser, theirs);
    await superuser.end();
    const faulty = await withController(Leaking);
    await faulty.listen(0, '127.0.0.1');
    const url = await faulty.getUrl();
    const leaking = await fetch(`${url}/v1/planted`, {
      headers: { authorization: `Bearer ${caller.token}` },
    });
    expect(leaking.status).toBe(200);
    expect(canaries.foundIn(allOf(await new Api({ url }, caller).get('/v1/teams')))).toEqual([]);
    expect(canaries.foundIn(await leaking.text())).toEqual(['team.name']);
    await faulty.close();
  });
});
