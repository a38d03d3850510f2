import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `document.documenten`. */
@Entity({ schema: 'document', name: 'documenten' })
export class DocumentRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' })
  organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;
  @Column({ name: 'object', type: 'text' })
  object: string;
  @Column({ name: 'object_id', type: 'uuid' })
  objectId: string;
  @Column({ name: 'naam', type: 'text' })
  naam: string;
  @Column({ name: 'mediatype', type: 'text' })
  mediatype: string;
  @Column({ name: 'grootte', type: 'bigint' })
  grootte: number;
  @Column({ name: 'sha256', type: 'text' })
  sha256: string;
  @Column({ name: 'soort', type: 'text' })
  soort: string;
  @Column({ name: 'vertrouwelijk', type: 'boolean' })
  vertrouwelijk: boolean;
  @Column({ name: 'status', type: 'text' })
  status: string;
  @Column({ name: 'controlereden', type: 'text', nullable: true })
  controlereden: string | null;
  @Column({ name: 'aanbieder_id', type: 'uuid', nullable: true })
  aanbiederId: string | null;
  @Column({ name: 'gedeeld_met_aanbieder', type: 'boolean' })
  gedeeldMetAanbieder: boolean;
  @Column({ name: 'versie', type: 'integer' })
  versie: number;
  @Column({ name: 'aangemaakt_op', type: 'timestamptz' })
  aangemaaktOp: string;
  @Column({ name: 'aangemaakt_door', type: 'uuid', nullable: true })
  aangemaaktDoor: string | null;
}
