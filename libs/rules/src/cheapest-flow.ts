interface Edge {
  readonly to: number;
  /** Position of the edge back in the list of `to`. */
  readonly back: number;
  capacity: number;
  readonly cost: number;
}

/**
 * A network in which as much as possible flows from the first place to the last, at the lowest cost:
 * successive shortest paths (Busacker and Gowen, 1960), with Bellman and Ford's search, since costs
 * may be below zero. There must be no circle of negative cost.
 */
export class CheapestFlow {
  private readonly edges: Edge[][];

  /** @param places how many there are; the flow goes from 0 to `places - 1` */
  constructor(places: number) {
    this.edges = Array.from({ length: places }, () => []);
  }

  /** Lets `capacity` units go from a place to another; gives how many of them do, once solved. */
  connect(from: number, to: number, { capacity = 1, cost = 0 } = {}): () => number {
    const out = this.of(from);
    const back = this.of(to);
    const edge: Edge = { to, back: back.length, capacity, cost };
    back.push({ to: from, back: out.length, capacity: 0, cost: -cost });
    out.push(edge);
    return () => capacity - edge.capacity;
  }

  /** Finds the flow. */
  solve(): void {
    for (let path = this.cheapestPath(); path; path = this.cheapestPath()) {
      for (const edge of path) {
        edge.capacity -= 1;
        const back = this.of(edge.to)[edge.back];
        if (back) back.capacity += 1;
      }
    }
  }

  private cheapestPath(): Edge[] | null {
    const last = this.edges.length - 1;
    const costs = this.edges.map(() => Infinity);
    const cameBy = new Map<number, { from: number; edge: Edge }>();
    const waits = this.edges.map(() => false);
    const line = [0];
    costs[0] = 0;
    for (let at = 0; at < line.length; at += 1) {
      const from = line[at] ?? 0;
      waits[from] = false;
      for (const edge of this.of(from)) {
        const cost = (costs[from] ?? Infinity) + edge.cost;
        if (edge.capacity <= 0 || cost >= (costs[edge.to] ?? Infinity)) continue;
        costs[edge.to] = cost;
        cameBy.set(edge.to, { from, edge });
        if (waits[edge.to]) continue;
        waits[edge.to] = true;
        line.push(edge.to);
      }
    }
    if (costs[last] === Infinity) return null;
    const path: Edge[] = [];
    for (let step = cameBy.get(last); step; step = cameBy.get(step.from)) {
      path.push(step.edge);
      if (step.from === 0) break;
    }
    return path;
  }

  private of(place: number): Edge[] {
    const edges = this.edges[place];
    if (!edges) throw new RangeError(`The network has no place ${place}`);
    return edges;
  }
}
