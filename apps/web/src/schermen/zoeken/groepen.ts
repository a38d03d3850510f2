import type { Zoekregel } from '../../api/zoeken';

/** What leads a group: a result itself, or the case of documents that were found while the case was not. */
export type Kop = Pick<Zoekregel, 'soort' | 'id' | 'nummer' | 'titel'> &
  Partial<Pick<Zoekregel, 'toelichting' | 'dag' | 'zaak' | 'bij' | 'gesloten'>>;

export interface Groep {
  readonly kop: Kop;
  /** Documents that stand under it. */
  readonly documenten: readonly Zoekregel[];
}

/** Puts documents under their case, in the order of what was found best. */
export function groepeer(regels: readonly Zoekregel[]): readonly Groep[] {
  const groepen = new Map<string, { kop: Kop; documenten: Zoekregel[] }>();
  for (const regel of regels) {
    const onder = regel.soort === 'document' ? regel.zaak : null;
    const kop: Kop = onder ?? regel;
    const sleutel = `${kop.soort} ${kop.id}`;
    const groep = groepen.get(sleutel) ?? { kop, documenten: [] };
    if (onder) groep.documenten.push(regel);
    // Found itself: it knows more of itself than its documents do.
    else groep.kop = regel;
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()];
}
