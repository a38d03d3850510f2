export const DATUM = { strict: true, strictSeparator: true } as const;
// With a pattern too: ISO 8601 also has 2026-W15-1, which is no day here.
export const DATUMFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };
