/** Everything but PostgreSQL's own schemas. */
const OURS = `n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`;

/** An access list as JSON: `[{role, privileges}]`, PUBLIC by that name, nothing granted as `[]`. */
const grants = (acl: string, kind: string, owner: string): string => `(
  SELECT coalesce(json_agg(json_build_object('role', g.role, 'privileges', g.privileges) ORDER BY g.role), '[]')
  FROM (
    SELECT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END AS role,
           array_agg(a.privilege_type ORDER BY a.privilege_type) AS privileges
    FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) a
    WHERE a.grantee <> ${owner}
    GROUP BY 1
  ) g)`;

const names = (relation: string, numbers: string): string => `array(
  SELECT a.attname::text FROM unnest(${numbers}) WITH ORDINALITY part(attnum, place)
  JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = part.attnum ORDER BY part.place)`;

export const RELATIONS = `
  SELECT c.oid::int AS oid, n.nspname || '.' || c.relname AS name, c.relkind AS kind,
         pg_get_userbyid(c.relowner)::text AS owner, c.relrowsecurity AS "rowSecurity",
         c.relforcerowsecurity AS forced, coalesce(c.reloptions, '{}') AS options,
         ${grants('c.relacl', 'r', 'c.relowner')} AS grants
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${OURS} AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') ORDER BY 2`;

const OF_OUR_TABLES = `(SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${OURS} AND c.relkind IN ('r', 'p'))`;

export const TABLE_PARTS = {
  columns: `
    SELECT a.attrelid::int AS "table", a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type,
           t.typtype AS "typeKind", a.attnotnull AS "notNull", pg_get_expr(d.adbin, d.adrelid) AS default,
           CASE WHEN a.attcollation <> t.typcollation THEN l.collname::text END AS collation
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_collation l ON l.oid = a.attcollation
    WHERE a.attrelid IN ${OF_OUR_TABLES} AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum`,
  constraints: `
    SELECT k.conrelid::int AS "table", k.conname::text AS name, k.contype AS kind,
           ${names('k.conrelid', 'k.conkey')} AS columns,
           (SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.oid = k.confrelid) AS target,
           ${names('k.confrelid', 'k.confkey')} AS "targetColumns", pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k WHERE k.conrelid IN ${OF_OUR_TABLES} AND k.contype <> 'n'
    ORDER BY k.conrelid, k.contype = 'p' DESC, k.conname`,
  indexes: `
    SELECT i.indrelid::int AS "table", c.relname::text AS name, i.indisunique AS unique,
           pg_get_indexdef(i.indexrelid, 1, true) AS leads, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid IN ${OF_OUR_TABLES} ORDER BY i.indrelid, c.relname`,
  policies: `
    SELECT p.polrelid::int AS "table", p.polname::text AS name, p.polpermissive AS permissive,
           CASE p.polcmd WHEN '*' THEN 'ALL' ELSE p.polcmd::text END AS command,
           array(SELECT CASE r WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(r)::text END
                 FROM unnest(p.polroles) r ORDER BY 1) AS roles,
           pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS check
    FROM pg_policy p ORDER BY p.polrelid, p.polname`,
  triggers: `
    SELECT t.tgrelid::int AS "table", t.tgname::text AS name,
           pg_get_triggerdef(t.oid) || CASE t.tgenabled WHEN 'O' THEN '' ELSE ' (' || t.tgenabled::text || ')' END AS definition
    FROM pg_trigger t WHERE NOT t.tgisinternal ORDER BY t.tgrelid, t.tgname`,
};

export const FUNCTIONS = `
  SELECT n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS signature,
         pg_get_userbyid(p.proowner)::text AS owner, p.prosecdef AS definer, coalesce(p.proconfig, '{}') AS settings,
         ${grants('p.proacl', 'f', 'p.proowner')} AS grants, md5(p.prosrc) AS source
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS} ORDER BY 1`;

export const ROLES = `
  SELECT r.rolname::text AS name, r.rolsuper AS superuser, r.rolbypassrls AS "bypassesRowSecurity",
         r.rolcreatedb AS "createsDatabases", r.rolcreaterole AS "createsRoles", r.rolreplication AS replicates,
         array(SELECT pg_get_userbyid(m.roleid)::text FROM pg_auth_members m WHERE m.member = r.oid ORDER BY 1)
           AS "memberOf",
         array(SELECT p FROM unnest(ARRAY['CONNECT', 'CREATE', 'TEMPORARY']) p
               WHERE has_database_privilege(r.oid, current_database(), p)) AS database,
         array(SELECT n.nspname || ': ' || array_to_string(array(
                 SELECT p FROM unnest(ARRAY['USAGE', 'CREATE']) p WHERE has_schema_privilege(r.oid, n.oid, p)), ', ')
               FROM pg_namespace n WHERE ${OURS} AND has_schema_privilege(r.oid, n.oid, 'USAGE, CREATE')
               ORDER BY 1) AS schemas
  FROM pg_roles r WHERE r.rolname IN ('app', 'migrator', 'queue') ORDER BY 1`;

export const SCHEMAS = `
  SELECT n.nspname::text AS name, pg_get_userbyid(n.nspowner)::text AS owner FROM pg_namespace n WHERE ${OURS} ORDER BY 1`;
