export type Bronfoutcode = 'BRON.BESTAAT_AL' | 'BRON.DAG_PAST_NIET' | 'BRON.AL_BEEINDIGD';
