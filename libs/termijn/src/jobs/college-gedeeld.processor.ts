import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { HeropenCollegetrap } from '../application/heropen-collegetrap/heropen-collegetrap.use-case';

@Injectable()
@Verwerkt('GedeeldMetCollege', { naam: 'termijn-college-gedeeld' })
export class CollegeGedeeldProcessor implements GebeurtenisVerwerker<'GedeeldMetCollege'> {
  constructor(private readonly heropen: HeropenCollegetrap) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'GedeeldMetCollege'>, actor: Actor): Promise<void> {
    // A shared report is no message about the case.
    if (payload.zaakId && payload.object === 'collegebericht') {
      await this.heropen.execute(actor, { zaakId: payload.zaakId });
    }
  }
}
