/** The way in for whoever is asked for an opinion, without an account. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FoiRequest } from './request.entities.js';

@Entity('consultation_link')
@Unique('consultation_link_once', ['requestId', 'ordinal'])
export class ConsultationLinkRow {
  @PrimaryColumn('text', { name: 'consultation_id', primaryKeyConstraintName: 'consultation_link_pk' })
  consultationId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ForeignKey(() => FoiRequest, { name: 'consultation_link_request_fk' })
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  /** Which one of its request: with the request's number it makes the reference on the letter. */
  @Column('int')
  ordinal!: number;

  /** Keyed hash of the code on the letter. */
  @Column('text', { name: 'code_hash' })
  codeHash!: string;

  /** The last day on which it opens. */
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;
}
