import type { Herleiding } from '@navolgbaar/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Meldtermijnfeit } from '../application/ports/melding.repository';
import type { Checklist } from '../domain/checklist';

@Entity({ schema: 'melding', name: 'meldingen' })
export class MeldingRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'nummer', type: 'text' }) nummer: string;
  @Column({ name: 'soort', type: 'text' }) soort: string;
  @Column({ name: 'kanaal', type: 'text' }) kanaal: string;
  @Column({ name: 'bron', type: 'text' }) bron: string;
  @Column({ name: 'aard', type: 'text', nullable: true }) aard: string | null;
  @Column({ name: 'wet', type: 'text' }) wet: string;
  @Column({ name: 'domein', type: 'text' }) domein: string;
  @Column({ name: 'over_toezichthouder', type: 'boolean' }) overToezichthouder: boolean;
  @Column({ name: 'over_veilig_thuis', type: 'boolean' }) overVeiligThuis: boolean;
  @Column({ name: 'financiering', type: 'text' }) financiering: string;
  @Column({ name: 'onderwerp', type: 'text' }) onderwerp: string;
  @Column({ name: 'omschrijving', type: 'text' }) omschrijving: string;
  @Column({ name: 'aanbieder_id', type: 'uuid', nullable: true }) aanbiederId: string | null;
  @Column({ name: 'aanbieder_naam', type: 'text', nullable: true }) aanbiederNaam: string | null;
  @Column({ name: 'locatie_id', type: 'uuid', nullable: true }) locatieId: string | null;
  @Column({ name: 'gemeente_id', type: 'uuid', nullable: true }) gemeenteId: string | null;
  @Column({ name: 'gebeurtenisdatum', type: 'date', nullable: true }) gebeurtenisdatum: string | null;
  @Column({ name: 'ontdekkingsdatum', type: 'date', nullable: true }) ontdekkingsdatum: string | null;
  @Column({ name: 'vaststellingsdatum', type: 'date', nullable: true }) vaststellingsdatum: string | null;
  @Column({ name: 'ontvangen_op', type: 'timestamptz' }) ontvangenOp: Date;
  @Column({ name: 'geregistreerd_op', type: 'timestamptz' }) geregistreerdOp: Date;
  @Column({ name: 'via_aanbieder', type: 'boolean' }) viaAanbieder: boolean;
  @Column({ name: 'melder_aanbieder_id', type: 'uuid', nullable: true }) melderAanbiederId: string | null;
  @Column({ name: 'eigen_opgave', type: 'boolean' }) eigenOpgave: boolean;
  @Column({ name: 'onrechtmatigheid', type: 'text' }) onrechtmatigheid: string;
  @Column({ name: 'onrechtmatigheid_toelichting', type: 'text', nullable: true })
  onrechtmatigheidToelichting: string | null;
  @Column({ name: 'gevoelig', type: 'boolean' }) gevoelig: boolean;
  @Column({ name: 'melder_vertrouwelijk', type: 'boolean' }) melderVertrouwelijk: boolean;
  @Column({ name: 'wbk', type: 'boolean' }) wbk: boolean;
  @Column({ name: 'checklist', type: 'jsonb', nullable: true }) checklist: Checklist | null;
  @Column({ name: 'checklistuitkomst', type: 'jsonb', nullable: true }) checklistuitkomst: {
    uitkomst: string;
    herleiding: Herleiding;
  } | null;
  @Column({ name: 'route', type: 'text' }) route: string;
  @Column({ name: 'routeherleiding', type: 'jsonb' }) routeherleiding: Herleiding;
  @Column({ name: 'routeontvangers', type: 'text', array: true }) routeontvangers: readonly string[];
  @Column({ name: 'routemelder', type: 'text' }) routemelder: string;
  @Column({ name: 'routeregel', type: 'text', nullable: true }) routeregel: string | null;
  @Column({ name: 'routetabel_id', type: 'uuid', nullable: true }) routetabelId: string | null;
  @Column({ name: 'routetabelversie', type: 'integer', nullable: true }) routetabelversie: number | null;
  @Column({ name: 'meldtermijn', type: 'jsonb', nullable: true }) meldtermijn: Meldtermijnfeit | null;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'kleur', type: 'text', nullable: true }) kleur: string | null;
  @Column({ name: 'kleur_aanname', type: 'boolean' }) kleurAanname: boolean;
  @Column({ name: 'wacht_op_tweede', type: 'boolean' }) wachtOpTweede: boolean;
  @Column({ name: 'besluit_id', type: 'uuid', nullable: true }) besluitId: string | null;
  @Column({ name: 'behandelaar_id', type: 'uuid', nullable: true }) behandelaarId: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
  @Column({ name: 'oude_referentie', type: 'text', nullable: true })
  oudeReferentie: string | null;
}

@Entity({ schema: 'melding', name: 'personen' })
export class PersoonRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'melding_id', type: 'uuid' }) meldingId: string;
  @Column({ name: 'rol', type: 'text' }) rol: string;
  @Column({ name: 'hoedanigheid', type: 'text' }) hoedanigheid: string;
  @Column({ name: 'naam', type: 'bytea' }) naam: Buffer;
  @Column({ name: 'telefoon', type: 'bytea', nullable: true }) telefoon: Buffer | null;
  @Column({ name: 'email', type: 'bytea', nullable: true }) email: Buffer | null;
  @Column({ name: 'toelichting', type: 'bytea', nullable: true }) toelichting: Buffer | null;
  @Column({ name: 'naam_index', type: 'bytea' }) naamIndex: Buffer;
  @Column({ name: 'telefoon_index', type: 'bytea', nullable: true }) telefoonIndex: Buffer | null;
  @Column({ name: 'email_index', type: 'bytea', nullable: true }) emailIndex: Buffer | null;
  @Column({ name: 'index_versie', type: 'integer' }) indexVersie: number;
  @Column({ name: 'pgb', type: 'boolean' }) pgb: boolean;
}
