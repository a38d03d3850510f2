/** Version of the API as a whole, sent in every answer (NL API Design Rules). */
export const API_VERSIE = '1.0.0';
