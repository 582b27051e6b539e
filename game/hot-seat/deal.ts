/**
 * Deals one draw out to the seats, round by round, so that all get questions that are about as hard; what does not make a
 * whole round stays away. Null where there is not one for each.
 */
export function dealOut<Drawn>(draw: readonly Drawn[], seats: number): Drawn[][] | null {
  const rounds = Math.floor(draw.length / seats);
  if (rounds === 0) return null;
  return Array.from({ length: seats }, (_, seat) =>
    draw.slice(0, rounds * seats).filter((_each, index) => index % seats === seat),
  );
}
