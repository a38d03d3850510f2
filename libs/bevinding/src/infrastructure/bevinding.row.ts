import type { Normtoetsing } from '../domain/normtoetsing';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'bevinding', name: 'bevindingen' })
export class BevindingRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'zaak_id', type: 'uuid' }) zaakId: string;
  @Column({ name: 'zaak_nummer', type: 'text' }) zaakNummer: string;
  @Column({ name: 'nummer', type: 'integer' }) nummer: number;
  @Column({ name: 'volgnummer', type: 'integer' }) volgnummer: number;
  @Column({ name: 'vervangt_id', type: 'uuid', nullable: true }) vervangtId: string | null;
  @Column({ name: 'herzienreden', type: 'text', nullable: true }) herzienreden: string | null;
  @Column({ name: 'stelling', type: 'text' }) stelling: string;
  @Column({ name: 'soort', type: 'text' }) soort: string;
  @Column({ name: 'betreft', type: 'text' }) betreft: string;
  @Column({ name: 'aanbieder_id', type: 'uuid', nullable: true }) aanbiederId: string | null;
  @Column({ name: 'wetten', type: 'text', array: true }) wetten: string[];
  @Column({ name: 'clientgroepen', type: 'text', array: true }) clientgroepen: string[];
  @Column({ name: 'onderbouwing', type: 'text' }) onderbouwing: string;
  @Column({ name: 'gevolgen', type: 'text' }) gevolgen: string;
  @Column({ name: 'geleerd', type: 'text', nullable: true }) geleerd: string | null;
  @Column({ name: 'toetsing', type: 'jsonb', nullable: true }) toetsing: Normtoetsing | null;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'opgesteld_op', type: 'timestamptz' }) opgesteldOp: Date;
  @Column({ name: 'opgesteld_door', type: 'uuid', nullable: true }) opgesteldDoor: string | null;
  @Column({ name: 'vastgesteld_op', type: 'timestamptz', nullable: true }) vastgesteldOp: Date | null;
  @Column({ name: 'vastgesteld_door', type: 'uuid', nullable: true }) vastgesteldDoor: string | null;
  @Column({ name: 'intrekreden', type: 'text', nullable: true }) intrekreden: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}
