import { Injectable } from '@nestjs/common';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { Configuratie } from '@navolgbaar/platform/config';

/** What every letter says of who writes, as merge fields. */
export type Afzendervelden = Readonly<Record<'organisatie' | 'afzender' | 'contact' | 'portaal', string>>;

/** Who to turn to, as a letter says it: the address alone often tells no more than a first name. */
export const alsContact = (
  { naam, email }: { readonly naam: string; readonly email: string },
  functie: string,
): string => `${naam}, ${functie} (${email})`;

@Injectable()
export class Afzender {
  constructor(
    private readonly gebruikers: Gebruikersgegevens,
    private readonly configuratie: Configuratie,
  ) {}

  /** Where to turn to are the coordinators, since a handler may be absent. Inside a unit of work. */
  async velden(): Promise<Afzendervelden> {
    const { naam: organisatie } = await this.gebruikers.organisatie();
    const [coordinator] = await this.gebruikers.metRol('coordinator');
    return {
      ...{ organisatie, afzender: 'De toezichthouder', portaal: this.configuratie.basisUrl },
      contact: coordinator ? alsContact(coordinator, 'coördinator') : `de toezichthouder van ${organisatie}`,
    };
  }
}
