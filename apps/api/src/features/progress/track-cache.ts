import { Injectable } from '@nestjs/common';
import type { content } from '@weft/contracts';
import { HomeRepository } from './home.repository.js';

const mostTracks = 200;

/** Track versions in memory: they never change, so nothing ever has to be forgotten in time. */
@Injectable()
export class TrackCache {
  private readonly tracks = new Map<string, content.TrackFile>();

  constructor(private readonly repository: HomeRepository) {}

  /** @throws Error where there is no such version: cohorts refer to those that are there */
  async find(slug: string, version: string): Promise<content.TrackFile> {
    const key = `${slug} ${version}`;
    const known = this.tracks.get(key);
    if (known) return known;
    const track = await this.repository.findTrack(slug, version);
    if (!track) throw new Error(`There is no track ${key}`);
    const [oldest] = this.tracks.keys();
    if (oldest !== undefined && this.tracks.size >= mostTracks) this.tracks.delete(oldest);
    this.tracks.set(key, track);
    return track;
  }
}
