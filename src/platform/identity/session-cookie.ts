/** `__Host-` binds the cookie to this host over HTTPS with path `/`; browsers refuse to set it otherwise. */
export const SESSION_COOKIE = '__Host-trellis';
