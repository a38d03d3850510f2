import { IsDateString, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

const DAG = /^\d{4}-\d{2}-\d{2}$/;
const DAGFOUT = { message: 'Vul een bestaande datum in, als jjjj-mm-dd.' };

/** Met welke aanbieder iemand een belangenconflict heeft, en waarom. */
export class MeldBelangenconflictRequest {
  /** Een collega; zonder: uzelf. Alleen de coördinator legt dit voor een ander vast. */
  @IsOptional()
  @IsUUID()
  gebruikerId?: string;

  @IsUUID()
  aanbiederId: string;

  /** Waarom deze persoon niet onpartijdig kan zijn. */
  @IsString()
  @Length(3, 2000)
  reden: string;

  @IsDateString({ strict: true })
  @Matches(DAG, DAGFOUT)
  van: string;

  /** De laatste dag, als die bekend is. */
  @IsOptional()
  @IsDateString({ strict: true })
  @Matches(DAG, DAGFOUT)
  tot?: string;
}

/** Waarom het belangenconflict er niet meer is. */
export class HefBelangenconflictOpRequest {
  @IsString()
  @Length(3, 2000)
  reden: string;
}
