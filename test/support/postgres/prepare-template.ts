import { provisionDatabase } from '../../../src/platform/database/setup/provision';

/** Builds the database that every test file gets a copy of: the roles and the whole schema, no rows. */
export async function prepareTemplate(superuserUrl: string, database: string): Promise<void> {
  await provisionDatabase({ superuserUrl, database });
}
