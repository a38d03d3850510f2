/** Whether the asker has this version: one of a list, or weakened by a gateway that compresses (RFC 9110 §13.1.2). */
export function isGelijk(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((een) => een.trim().replace(/^W\//, '') === etag);
}
