/** Where the bytes of a picture from the dossier are. */
export const documentadres = (id: string): string => `/api/v1/documenten/${encodeURIComponent(id)}/inhoud`;
