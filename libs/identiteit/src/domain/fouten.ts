/** The error codes of this capability; their texts stand in http/fouten.ts. */
export type Identiteitfoutcode =
  | 'EMAIL_IN_GEBRUIK'
  | 'ROLLEN_BOTSEN'
  | 'EIGEN_ACCOUNT'
  | 'LAATSTE_BEHEERDER'
  | 'LAATSTE_ACCOUNTBEHEERDER'
  | 'ACCOUNTVERZOEK_AFGEDAAN'
  | 'AANWIJZING_ONGELDIG'
  | 'BEHANDELAAR_ONBEKEND'
  | 'SESSIE_VAN_ANDER'
  | 'KLEUR_ONGELDIG'
  | 'KLEUR_TE_LICHT'
  | 'LOGO_ONGELDIG';
