export interface Circle {
  x: number;
  y: number;
  r: number;
}

const rounds = 200;

/**
 * Moves circles apart until none covers another, each staying as near as it can to where it belongs and inside the frame. The
 * same circles always end at the same places.
 */
export function spread<T extends Circle>(circles: readonly T[], frame: { width: number; height: number }): T[] {
  const moved = circles.map((circle) => ({ ...circle }));
  for (let round = 0; round < rounds; round += 1) {
    for (const circle of moved) keepInside(circle, frame);
    let still = true;
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const overlap = one.r + other.r - Math.hypot(other.x - one.x, other.y - one.y);
        if (overlap <= 0.01) continue;
        still = false;
        push(one, other, overlap / 2, index);
      }
    }
    if (still) break;
  }
  for (const circle of moved) keepInside(circle, frame);
  return moved.map((circle) => ({ ...circle, x: Math.round(circle.x * 10) / 10, y: Math.round(circle.y * 10) / 10 }));
}

function push(one: Circle, other: Circle, by: number, rank: number): void {
  const distance = Math.hypot(other.x - one.x, other.y - one.y);
  // On the very same spot there is no direction: each pair takes one of its own, so that many do not queue on a line.
  const angle = distance > 0 ? Math.atan2(other.y - one.y, other.x - one.x) : rank * 2.4;
  const step = by + 0.05;
  one.x -= Math.cos(angle) * step;
  one.y -= Math.sin(angle) * step;
  other.x += Math.cos(angle) * step;
  other.y += Math.sin(angle) * step;
}

function keepInside(circle: Circle, { width, height }: { width: number; height: number }): void {
  circle.x = Math.min(Math.max(circle.x, circle.r), width - circle.r);
  circle.y = Math.min(Math.max(circle.y, circle.r), height - circle.r);
}
