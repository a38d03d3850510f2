import { describe, expect, it } from '@jest/globals';
import { informatiefout } from './informeren';

const OP = { geinformeerdOp: '2026-04-13', nietGeinformeerdReden: null };
const NIET = { geinformeerdOp: null, nietGeinformeerdReden: 'Eerst het bezoek.' };
const NIETS = { geinformeerdOp: null, nietGeinformeerdReden: null };

describe('wie een patroon oppakt, zegt of de aanbieder is geïnformeerd', () => {
  it.each([
    ['een dag tot en met vandaag', 'opgepakt', OP, null],
    ['waarom nog niet', 'opgepakt', NIET, null],
    ['geen van beide', 'opgepakt', NIETS, 'nietGeinformeerdReden'],
    ['allebei', 'opgepakt', { ...OP, ...{ nietGeinformeerdReden: 'Toch niet.' } }, 'geinformeerdOp'],
    ['een dag van morgen', 'opgepakt', { ...OP, geinformeerdOp: '2026-04-14' }, 'geinformeerdOp'],
    ['niets bij wat geen patroon is', 'geen_patroon', NIETS, null],
    ['een dag bij wat geen patroon is', 'geen_patroon', OP, 'geinformeerdOp'],
  ] as const)('%s', (_, uitkomst, informatie, veld) => {
    expect(informatiefout(uitkomst, informatie, '2026-04-13')?.name ?? null).toBe(veld);
  });
});
