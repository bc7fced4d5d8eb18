import { agencySettingsSchema, type AgencySettings, type SettingsVersion } from '#libs/records';
import { ApiProperty } from '@nestjs/swagger';
import { schemaOf } from '../http/zod.js';

class SettingsVersionView {
  @ApiProperty({ example: 2 })
  version!: number;

  @ApiProperty({ format: 'date', example: '2026-04-01' })
  effectiveFrom!: string;

  @ApiProperty({ description: '今天适用的版本' })
  isInForce!: boolean;

  @ApiProperty({ ...schemaOf(agencySettingsSchema), required: true })
  settings!: AgencySettings;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: String, nullable: true, description: '变更人；随机关建立的第一版没有' })
  changedByName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: '变更人当时代表的机关：本机关或其上级' })
  changedByAgency!: string | null;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}

export class SettingsView {
  @ApiProperty({ type: SettingsVersionView, isArray: true })
  items!: SettingsVersionView[];

  static of(versions: readonly SettingsVersion[], today: string): SettingsView {
    // The newest comes first: of two from one day the later one counts.
    const inForce = versions
      .filter(({ effectiveFrom }) => effectiveFrom <= today)
      .reduce<SettingsVersion | null>(
        (best, each) => (best && best.effectiveFrom >= each.effectiveFrom ? best : each),
        null,
      );
    return {
      items: versions.map((each) => ({
        ...each,
        isInForce: each === inForce,
        changedAt: each.changedAt.toISOString(),
      })),
    };
  }
}

export class AddedSettingsView {
  @ApiProperty({ example: 3 })
  version!: number;
}
