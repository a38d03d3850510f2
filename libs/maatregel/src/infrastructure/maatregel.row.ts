import type { Herleiding } from '@navolgbaar/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Beoordeling, Gevraagd } from '../domain/maatregelstaat';

@Entity({ schema: 'maatregel', name: 'maatregelen' })
export class MaatregelRow {
  @PrimaryColumn({ name: 'organisatie_id', type: 'uuid' }) organisatieId: string;
  @PrimaryColumn({ name: 'id', type: 'uuid' }) id: string;
  @Column({ name: 'oplegging_id', type: 'uuid', nullable: true }) opleggingId: string | null;
  @Column({ name: 'zaak_id', type: 'uuid' }) zaakId: string;
  @Column({ name: 'zaak_nummer', type: 'text' }) zaakNummer: string;
  @Column({ name: 'wet', type: 'text' }) wet: string;
  @Column({ name: 'aanbieder_id', type: 'uuid' }) aanbiederId: string;
  @Column({ name: 'aanbieder_naam', type: 'text' }) aanbiederNaam: string;
  @Column({ name: 'soort', type: 'text' }) soort: string;
  @Column({ name: 'omschrijving', type: 'text' }) omschrijving: string;
  @Column({ name: 'onderbouwing', type: 'text' }) onderbouwing: string;
  @Column({ name: 'doel', type: 'text' }) doel: string;
  @Column({ name: 'verwacht_effect', type: 'text', nullable: true }) verwachtEffect: string | null;
  @Column({ name: 'ernst_weging', type: 'text' }) ernstWeging: string;
  @Column({ name: 'steunt_op_vim', type: 'boolean' }) steuntOpVim: boolean;
  @Column({ name: 'vim_uitzondering', type: 'text', nullable: true }) vimUitzondering: string | null;
  @Column({ name: 'vim_toelichting', type: 'text', nullable: true }) vimToelichting: string | null;
  @Column({ name: 'bevinding_ids', type: 'uuid', array: true }) bevindingIds: string[];
  @Column({ name: 'herleiding', type: 'jsonb' }) herleiding: Herleiding;
  @Column({ name: 'onderdelen', type: 'jsonb' }) onderdelen: readonly Gevraagd[];
  @Column({ name: 'ronde', type: 'integer' }) ronde: number;
  @Column({ name: 'beoordelingen', type: 'jsonb' }) beoordelingen: readonly Beoordeling[];
  @Column({ name: 'opgelegd_op', type: 'date' }) opgelegdOp: string;
  @Column({ name: 'opgelegd_door', type: 'uuid', nullable: true }) opgelegdDoor: string | null;
  @Column({ name: 'status', type: 'text' }) status: string;
  @Column({ name: 'status_voor_aanbieder', type: 'text', nullable: true }) statusVoorAanbieder: string | null;
  @Column({ name: 'motivering', type: 'text', nullable: true }) motivering: string | null;
  @Column({ name: 'beoordeeld_op', type: 'date', nullable: true }) beoordeeldOp: string | null;
  @Column({ name: 'beoordeeld_door', type: 'uuid', nullable: true }) beoordeeldDoor: string | null;
  @Column({ name: 'intrekkingsreden', type: 'text', nullable: true }) intrekkingsreden: string | null;
  @Column({ name: 'versie', type: 'integer' }) versie: number;
}
