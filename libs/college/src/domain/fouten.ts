export type Collegefoutcode = 'COLLEGE.GEMEENTE_ONBEKEND' | 'COLLEGE.AL_GEDEELD';
