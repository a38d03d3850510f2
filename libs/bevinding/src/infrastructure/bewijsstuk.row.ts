import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'bevinding', name: 'bewijsstukken' })
export class BewijsstukRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'zaak_id', type: 'uuid' }) zaakId: string;
  @Column({ name: 'zaak_nummer', type: 'text' }) zaakNummer: string;
  @Column({ name: 'nummer', type: 'integer' }) nummer: number;
  @Column({ name: 'soort', type: 'text' }) soort: string;
  @Column({ name: 'bron_id', type: 'uuid', nullable: true }) bronId: string | null;
  @Column({ name: 'omschrijving', type: 'text' }) omschrijving: string;
  @Column({ name: 'verkregen_van', type: 'text' }) verkregenVan: string;
  @Column({ name: 'verkregen_op', type: 'date' }) verkregenOp: string;
  @Column({ name: 'verkregen_waar', type: 'text', nullable: true }) verkregenWaar: string | null;
  @Column({ name: 'verkregen_hoe', type: 'text' }) verkregenHoe: string;
  @Column({ name: 'bewaarplaats', type: 'text' }) bewaarplaats: string;
  @Column({ name: 'zegel', type: 'text', nullable: true }) zegel: string | null;
  @Column({ name: 'vim', type: 'boolean' }) vim: boolean;
  @Column({ name: 'vim_reden', type: 'text', nullable: true }) vimReden: string | null;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'intrekreden', type: 'text', nullable: true }) intrekreden: string | null;
  @Column({ name: 'vastgelegd_op', type: 'timestamptz' }) vastgelegdOp: Date;
  @Column({ name: 'vastgelegd_door', type: 'uuid', nullable: true }) vastgelegdDoor: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}
