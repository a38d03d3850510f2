export type Patroonfoutcode = 'PATROON.DAG_PAST_NIET' | 'PATROONREGELS.GEEN_REGEL';
