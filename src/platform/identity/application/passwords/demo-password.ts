/** The published password of the demo's logins. Outside demo mode nobody can set it or sign in with it. */
export const DEMO_PASSWORD = 'demo-password-not-for-production';

/** One login of each of the demo's organisations: where these have the demo password, it is the demo's database. */
export const DEMO_ADMINS = ['admin@northside.example', 'admin@southside.example'] as const;
