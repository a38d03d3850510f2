import { RouteregelDto } from './routetabel.request';

/** Een versie van de routetabel. */
export class RoutetabelResponse {
  id: string;
  versie: number;
  geldigVanaf: string;
  motivering: string;
  /** Meegeleverd, en nog niet vastgesteld door de organisatie. */
  aanname: boolean;
  svbGrondslag: string | null;
  pgbMeldplicht: string | null;
  regels: RouteregelDto[];
  vastgesteldOp: string;
  vastgesteldDoor: string | null;
}
