import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'aanbieder', name: 'aanbieders' })
export class AanbiederRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'naam', type: 'text' }) naam: string;
  @Column({ name: 'handelsnamen', type: 'text', array: true }) handelsnamen: string[];
  @Column({ name: 'vroegere_namen', type: 'text', array: true }) vroegereNamen: string[];
  @Column({ name: 'kvk', type: 'text', nullable: true }) kvk: string | null;
  @Column({ name: 'agb', type: 'text', nullable: true }) agb: string | null;
  @Column({ name: 'soort', type: 'text' }) soort: string;
  @Column({ name: 'email', type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'telefoon', type: 'text', nullable: true }) telefoon: string | null;
  @Column({ name: 'plaats', type: 'text', nullable: true }) plaats: string | null;
  @Column({ name: 'website', type: 'text', nullable: true }) website: string | null;
  @Column({ name: 'aantal_clienten', type: 'integer', nullable: true }) aantalClienten: number | null;
  @Column({ name: 'gestopt_op', type: 'date', nullable: true }) gestoptOp: string | null;
  @Column({ name: 'gestopt_reden', type: 'text', nullable: true }) gestoptReden: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}

@Entity({ schema: 'aanbieder', name: 'locaties' })
export class LocatieRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'aanbieder_id', type: 'uuid' }) aanbiederId: string;
  @Column({ name: 'naam', type: 'text' }) naam: string;
  @Column({ name: 'soort', type: 'text' }) soort: string;
  @Column({ name: 'adres', type: 'text', nullable: true }) adres: string | null;
  @Column({ name: 'postcode', type: 'text', nullable: true }) postcode: string | null;
  @Column({ name: 'plaats', type: 'text', nullable: true }) plaats: string | null;
  @Column({ name: 'van', type: 'date', nullable: true }) van: string | null;
  @Column({ name: 'tot', type: 'date', nullable: true }) tot: string | null;
}

@Entity({ schema: 'aanbieder', name: 'inzetten' })
export class InzetRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'aanbieder_id', type: 'uuid' }) aanbiederId: string;
  @Column({ name: 'gemeente_id', type: 'uuid' }) gemeenteId: string;
  @Column({ name: 'wet', type: 'text' }) wet: string;
  @Column({ name: 'financiering', type: 'text' }) financiering: string;
  @Column({ name: 'gecontracteerd', type: 'boolean' }) gecontracteerd: boolean;
  @Column({ name: 'aantal_clienten', type: 'integer', nullable: true }) aantalClienten: number | null;
  @Column({ name: 'van', type: 'date' }) van: string;
  @Column({ name: 'tot', type: 'date', nullable: true }) tot: string | null;
}
