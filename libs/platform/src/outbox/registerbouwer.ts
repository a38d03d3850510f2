import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { vindGemerkt } from '@navolgbaar/platform/queue';
import type { Gebeurteniscatalogus } from './gebeurteniscatalogus';
import { type Registratie, Verwerkerregister } from './verwerkerregister';
import { VERWERKT, type GebeurtenisVerwerker, type Verwerktmerk } from './verwerkt.decorator';

export const CATALOGUS = Symbol('gebeurteniscatalogus');

/** Finds the processors of this process at boot, before anything can run, and refuses what does not fit. */
@Injectable()
export class Registerbouwer implements OnModuleInit {
  private gebouwd: Verwerkerregister | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(CATALOGUS) private readonly catalogus: Gebeurteniscatalogus,
  ) {}

  onModuleInit(): void {
    this.gebouwd = new Verwerkerregister(this.catalogus, this.vind());
  }

  get register(): Verwerkerregister {
    if (!this.gebouwd) throw new Error('Het verwerkerregister bestaat pas na het starten van de modules.');
    return this.gebouwd;
  }

  /** One class provided by two modules counts twice: it has two instances with the same name. */
  private vind(): Registratie[] {
    return vindGemerkt<Verwerktmerk, GebeurtenisVerwerker>(this.discovery, VERWERKT).map(
      ({ merk, instantie }) => ({ ...merk, verwerker: instantie }),
    );
  }
}
