import { ApiFout, foutUitProblem } from '../api/fout';
import type { Foto } from './apparaatbezoek';
import type { components } from '../api/schema';
import type { Gesprekinhoud, Wijziging } from './soorten';
import type { Klaarzettingstatus, Ontvanger, Uitslag } from './verzending';

type Schema = components['schemas'];

/**
 * The server, asked for one person. Unlike the calls of the werkbank a refusal never leads away from the page: what is on it
 * has to stay.
 */
export class Server implements Ontvanger {
  /** @param eigenaar whose visit it is: the server refuses when somebody else is logged in */
  constructor(private readonly eigenaar: string | null) {}

  /** Who is logged in. */
  ik(): Promise<{ id: string }> {
    return this.roep('/api/v1/ik');
  }

  /** The list of a visit that is not on this device. */
  lijst(bezoekId: string): Promise<Schema['BezoeklijstResponse']> {
    return this.roep(`/api/v1/bezoeken/${bezoekId}/bezoeklijst`);
  }

  /**
   * Without an Idempotency-Key: the answer would be kept under it, with the key of the visit. A second one after a lost answer
   * is a second preparation, and of the first nothing is on the device.
   */
  zetKlaar(bezoekId: string, toestel: string): Promise<Schema['KlaargezetResponse']> {
    return this.stuur(`/api/v1/bezoeken/${bezoekId}/klaarzettingen`, { toestel });
  }

  /** The key again, after it went off the device. */
  geefSleutel(id: string): Promise<{ sleutel: string }> {
    return this.stuur(`/api/v1/klaarzettingen/${id}/_geef-sleutel`, {});
  }

  stand(id: string, signal?: AbortSignal): Promise<{ status: Klaarzettingstatus }> {
    return this.roep(`/api/v1/klaarzettingen/${id}`, signal ? { signal } : {});
  }

  async wijzigingen(id: string, wijzigingen: readonly Wijziging[]) {
    const { uitslagen, lijst } = await this.stuur<Schema['WijzigingsuitslagenResponse']>(
      `/api/v1/klaarzettingen/${id}/wijzigingen`,
      { wijzigingen: wijzigingen.map((een) => ({ ...een, inhoud: invoerVan(een) })) },
    );
    return { uitslagen: uitslagen as Uitslag[], lijst };
  }

  async foto(klaarzettingId: string, { id, normId, bijschrift }: Foto, beeld: Blob): Promise<void> {
    const formulier = new FormData();
    formulier.append('id', id);
    if (normId) formulier.append('normId', normId);
    if (bijschrift) formulier.append('bijschrift', bijschrift);
    // Last: the server reads the fields before it takes in the file.
    formulier.append('bestand', new File([beeld], `foto-${id.slice(0, 8)}.jpg`, { type: 'image/jpeg' }));
    await this.roep(`/api/v1/klaarzettingen/${klaarzettingId}/fotos`, { method: 'POST', body: formulier });
  }

  async rondAf(id: string, wat: { wijzigingen: readonly string[]; fotos: readonly string[] }): Promise<void> {
    await this.stuur(`/api/v1/klaarzettingen/${id}/_rond-af`, wat);
  }

  private stuur<T>(pad: string, inhoud: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return this.roep(pad, { method: 'POST', body: JSON.stringify(inhoud), headers });
  }

  /** @throws ApiFout for everything but 2xx, TypeError without a connection */
  private async roep<T>(pad: string, opties: RequestInit = {}): Promise<T> {
    const antwoord = await fetch(pad, {
      credentials: 'same-origin',
      ...opties,
      headers: {
        accept: 'application/json',
        ...(this.eigenaar ? { 'sessie-gebruiker': this.eigenaar } : {}),
        ...opties.headers,
      },
    });
    const inhoud: unknown = antwoord.status === 204 ? null : await antwoord.json().catch(() => undefined);
    if (!antwoord.ok) throw foutUitProblem(antwoord.status, inhoud);
    if (inhoud === undefined) throw new ApiFout(0, 'ONLEESBAAR', '', '');
    return inhoud as T;
  }
}

/** In the words of the request: of a conversation the id has a name of its own there. */
function invoerVan({ soort, inhoud }: Wijziging): Schema['LijstinvoerRequest'] {
  if (soort !== 'gesprek') return inhoud as Schema['LijstinvoerRequest'];
  const { id, ...rest } = inhoud as Gesprekinhoud;
  return { ...rest, gesprekId: id } as Schema['LijstinvoerRequest'];
}
