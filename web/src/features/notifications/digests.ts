/** How often messages leave, and on which days they may: as the contract names them. */
export const DIGESTS = ['at_once', 'daily', 'weekly'] as const;
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
