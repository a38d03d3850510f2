/** Milliseconds since 1970 as ISO text in UTC. A tenth of the cost of `Temporal.Instant.toString`, for hot paths. */
export const alsIso = (epochMilliseconden: number): string => new Date(epochMilliseconden).toISOString();
