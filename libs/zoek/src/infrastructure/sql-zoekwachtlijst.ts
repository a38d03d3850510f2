import { Injectable } from '@nestjs/common';
import { SysteemDatabank } from '@navolgbaar/platform/database';
import { Zoekwachtlijst } from '../application/ports/zoekindex';

/** Which organisations have something to index. What is done happens as `nav_app`, with its organisation set. */
@Injectable()
export class SqlZoekwachtlijst extends Zoekwachtlijst {
  constructor(private readonly databank: SysteemDatabank) {
    super();
  }

  async organisaties(): Promise<string[]> {
    return this.ids('zoek-organisaties', 'SELECT DISTINCT organisatie_id AS id FROM zoek.werk');
  }

  async alle(): Promise<string[]> {
    return this.ids('zoek-alle-organisaties', 'SELECT id FROM public.organisaties ORDER BY id');
  }

  private async ids(naam: string, sql: string): Promise<string[]> {
    return (await this.databank.query<{ id: string }>(naam, sql)).map(({ id }) => id);
  }
}
