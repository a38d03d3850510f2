import type { Herleiding } from '@navolgbaar/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zaakstaat } from '../domain/zaak';

@Entity({ schema: 'onderzoek', name: 'zaken' })
export class ZaakRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'nummer', type: 'text' }) nummer: string;
  @Column({ name: 'onderwerp', type: 'text' }) onderwerp: string;
  @Column({ name: 'toezichtvorm', type: 'text' }) toezichtvorm: string;
  @Column({ name: 'domein', type: 'text' }) domein: string;
  @Column({ name: 'wet', type: 'text' }) wet: string;
  @Column({ name: 'bevoegdheid', type: 'text' }) bevoegdheid: string;
  @Column({ name: 'bevoegdheidherleiding', type: 'jsonb' }) bevoegdheidherleiding: Herleiding;
  @Column({ name: 'aanbieder_id', type: 'uuid', nullable: true }) aanbiederId: string | null;
  @Column({ name: 'aanbieder_naam', type: 'text', nullable: true }) aanbiederNaam: string | null;
  @Column({ name: 'locatie_id', type: 'uuid', nullable: true }) locatieId: string | null;
  @Column({ name: 'gemeente_ids', type: 'uuid', array: true }) gemeenteIds: string[];
  @Column({ name: 'actie', type: 'text', nullable: true }) actie: string | null;
  @Column({ name: 'gevoelig', type: 'boolean' }) gevoelig: boolean;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'behandelaar_id', type: 'uuid', nullable: true }) behandelaarId: string | null;
  @Column({ name: 'geopend_op', type: 'timestamptz' }) geopendOp: Date;
  @Column({ name: 'afgesloten_op', type: 'timestamptz', nullable: true }) afgeslotenOp: Date | null;
  @Column({ name: 'eerste_beoordeling', type: 'jsonb', nullable: true })
  eersteBeoordeling: Zaakstaat['eersteBeoordeling'];
  @Column({ name: 'onderzoek_door', type: 'text', nullable: true }) onderzoekDoor: string | null;
  @Column({ name: 'uitkomst', type: 'text', nullable: true }) uitkomst: string | null;
  @Column({ name: 'uitkomst_motivering', type: 'text', nullable: true }) uitkomstMotivering: string | null;
  @Column({ name: 'heeft_maatregelen', type: 'boolean' }) heeftMaatregelen: boolean;
  @Column({ name: 'open_monitoring', type: 'boolean' }) openMonitoring: boolean;
  @Column({ name: 'samenloop', type: 'text', array: true }) samenloop: string[];
  @Column({ name: 'open_weigeringen', type: 'integer' }) openWeigeringen: number;
  @Column({ name: 'open_opvraaglijsten', type: 'integer' }) openOpvraaglijsten: number;
  @Column({ name: 'open_afspraken', type: 'integer' }) openAfspraken: number;
  @Column({ name: 'besloten', type: 'boolean' }) besloten: boolean;
  @Column({ name: 'college_termijn_id', type: 'uuid', nullable: true }) collegeTermijnId: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}

/** The row as the domain knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarZaakstaat(
  { organisatieId: _, collegeTermijnId: __, geopendOp, afgeslotenOp, ...rij }: ZaakRow,
  toegang: readonly string[],
): Zaakstaat {
  return {
    ...(rij as unknown as Omit<Zaakstaat, 'geopendOp' | 'afgeslotenOp' | 'toegang'>),
    geopendOp: geopendOp.toISOString(),
    afgeslotenOp: afgeslotenOp?.toISOString() ?? null,
    toegang,
  };
}

@Entity({ schema: 'onderzoek', name: 'opdrachten' })
export class OpdrachtRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'zaak_id', type: 'uuid' }) zaakId: string;
  @Column({ name: 'zaak_nummer', type: 'text' }) zaakNummer: string;
  @Column({ name: 'aanbieder_id', type: 'uuid' }) aanbiederId: string;
  @Column({ name: 'aanbieder_naam', type: 'text' }) aanbiederNaam: string;
  @Column({ name: 'onderzoeksvraag', type: 'text' }) onderzoeksvraag: string;
  @Column({ name: 'protocol', type: 'text', nullable: true }) protocol: string | null;
  @Column({ name: 'gegeven_op', type: 'date' }) gegevenOp: string;
  @Column({ name: 'termijn_id', type: 'uuid' }) termijnId: string;
  @Column({ name: 'uiterlijk', type: 'date' }) uiterlijk: string;
  @Column({ name: 'termijnherleiding', type: 'jsonb' }) termijnherleiding: Herleiding;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'vragen', type: 'text', array: true }) vragen: string[];
  @Column({ name: 'intrekkingsreden', type: 'text', nullable: true }) intrekkingsreden: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}

@Entity({ schema: 'onderzoek', name: 'verbeterplannen' })
export class VerbeterplanRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'zaak_id', type: 'uuid' }) zaakId: string;
  @Column({ name: 'aanbieder_id', type: 'uuid' }) aanbiederId: string;
  @Column({ name: 'afspraak', type: 'text' }) afspraak: string;
  @Column({ name: 'afgesproken_op', type: 'date' }) afgesprokenOp: string;
  @Column({ name: 'uiterlijk', type: 'date' }) uiterlijk: string;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'ontvangen_op', type: 'date', nullable: true }) ontvangenOp: string | null;
  @Column({ name: 'document_id', type: 'uuid', nullable: true }) documentId: string | null;
  @Column({ name: 'oordeel', type: 'text', nullable: true }) oordeel: string | null;
  @Column({ name: 'motivering', type: 'text', nullable: true }) motivering: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}
