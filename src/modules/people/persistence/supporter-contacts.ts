/**
 * An SQL expression: how a supporter is reached, in the shape of a person's contacts, so that one rule says of both where
 * a message may go. @param s the supporter's alias, which may be joined in vain.
 */
export const supporterContacts = (s: string): string => `(SELECT jsonb_agg(jsonb_build_object('kind', c.kind,
    'value', c.value, 'safe', CASE WHEN c.is_safe THEN 'always' ELSE 'never' END))
  FROM (VALUES ('email', ${s}.email, ${s}.email_safe), ('mobile', ${s}.phone, ${s}.phone_safe)) AS c (kind, value, is_safe)
  WHERE c.value IS NOT NULL)`;
