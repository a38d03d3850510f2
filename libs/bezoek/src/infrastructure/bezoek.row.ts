import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'bezoek', name: 'bezoeken' })
export class BezoekRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'zaak_id', type: 'uuid' }) zaakId: string;
  @Column({ name: 'zaak_nummer', type: 'text' }) zaakNummer: string;
  @Column({ name: 'aanbieder_id', type: 'uuid' }) aanbiederId: string;
  @Column({ name: 'aanbieder_naam', type: 'text' }) aanbiederNaam: string;
  @Column({ name: 'locatie_id', type: 'uuid', nullable: true }) locatieId: string | null;
  @Column({ name: 'plaats', type: 'text', nullable: true }) plaats: string | null;
  @Column({ name: 'aankondiging', type: 'text' }) aankondiging: string;
  @Column({ name: 'doel', type: 'text' }) doel: string;
  @Column({ name: 'op', type: 'date' }) op: string;
  @Column({ name: 'van', type: 'text', nullable: true }) van: string | null;
  @Column({ name: 'tot', type: 'text', nullable: true }) tot: string | null;
  @Column({ name: 'behandelaar_id', type: 'uuid' }) behandelaarId: string;
  @Column({ name: 'tweede_id', type: 'uuid', nullable: true }) tweedeId: string | null;
  @Column({ name: 'reistijd_voor', type: 'integer' }) reistijdVoor: number;
  @Column({ name: 'reistijd_na', type: 'integer' }) reistijdNa: number;
  @Column({ name: 'planuitleg', type: 'text', nullable: true }) planuitleg: string | null;
  @Column({ name: 'vervolg_op', type: 'uuid', nullable: true }) vervolgOp: string | null;
  @Column({ name: 'maatregel_id', type: 'uuid', nullable: true }) maatregelId: string | null;
  @Column({ name: 'aangekondigd_op', type: 'date', nullable: true }) aangekondigdOp: string | null;
  @Column({ name: 'aangekondigd_wat', type: 'text', nullable: true }) aangekondigdWat: string | null;
  @Column({ name: 'aangekondigd_duur', type: 'text', nullable: true }) aangekondigdDuur: string | null;
  @Column({ name: 'aangekondigd_stukken', type: 'text', array: true }) aangekondigdStukken: string[];
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'gesproken_met', type: 'text', nullable: true }) gesprokenMet: string | null;
  @Column({ name: 'verslag', type: 'text', nullable: true }) verslag: string | null;
  @Column({ name: 'vervalreden', type: 'text', nullable: true }) vervalreden: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}
