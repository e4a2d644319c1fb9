import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Numbered migrations, oldest first. What has been released is never changed: a new number changes the tables.
 * Types hold in both engines; `bigint` only for times, which do not fit 32 bits.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-sessions-and-their-log': {
    up: async (db: Kysely<never>): Promise<void> => {
      await sessions(db);
      await log(db);
      await bodies(db);
      await outbox(db);
    },
  },
  '0002-journeys': {
    // A call of a journey is held once, whoever opens it and however often.
    up: async ({ schema }: Kysely<never>): Promise<void> =>
      schema
        .createIndex('sessions_of_journey')
        .unique()
        .on('sessions')
        .columns(['journey', 'position'])
        .where(sql.ref('journey'), 'is not', null)
        .execute(),
  },
  '0003-practice': {
    up: async ({ schema }: Kysely<never>): Promise<void> => practice(schema),
  },
  '0004-gradings-by-their-labels': {
    up: async (db: Kysely<never>): Promise<void> => relabelled(db),
  },
};

async function sessions({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('visitors')
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('token_hash', 'text', (hash) => hash.notNull().unique())
    .addColumn('created_at', 'bigint', (at) => at.notNull())
    .execute();
  // `owner` points nowhere by constraint: who owns a session may later be a person that another system knows.
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('owner', 'text')
    .addColumn('bearer', 'text')
    .addColumn('parent', 'text', (parent) => parent.references('sessions.id'))
    .addColumn('parent_seq', 'integer')
    .addColumn('journey', 'text')
    .addColumn('position', 'integer')
    .addColumn('scenario', 'text', (scenario) => scenario.notNull())
    .addColumn('lang', 'text', (lang) => lang.notNull())
    .addColumn('difficulty', 'text', (difficulty) => difficulty.notNull())
    .addColumn('created_at', 'bigint', (at) => at.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('turns', 'integer', (turns) => turns.notNull())
    .addColumn('outcome', 'text')
    .addColumn('total', 'integer')
    .addCheckConstraint('sessions_branch', sql`(parent is null) = (parent_seq is null) and (parent is null or parent <> id)`)
    .execute();
  await schema.createIndex('sessions_of_owner').on('sessions').columns(['owner', 'created_at']).execute();
}

async function log({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('events')
    .addColumn('session', 'text', (session) => session.notNull().references('sessions.id'))
    .addColumn('seq', 'integer', (seq) => seq.notNull())
    .addColumn('at', 'bigint', (at) => at.notNull())
    .addColumn('type', 'text', (type) => type.notNull())
    .addColumn('turn', 'integer', (turn) => turn.notNull())
    .addColumn('reply', 'integer')
    .addColumn('v', 'integer', (v) => v.notNull())
    .addColumn('body', 'text', (body) => body.notNull())
    .addPrimaryKeyConstraint('events_order', ['session', 'seq'])
    .execute();
  // A reply is worded once, whatever happens between deciding and wording.
  await schema
    .createIndex('events_one_reply')
    .unique()
    .on('events')
    .columns(['session', 'turn', 'reply'])
    .where(sql.ref('reply'), 'is not', null)
    .execute();
  await schema
    .createTable('appends')
    .addColumn('session', 'text', (session) => session.notNull().references('sessions.id'))
    .addColumn('key', 'text', (key) => key.notNull())
    .addColumn('text_hash', 'text', (hash) => hash.notNull())
    .addColumn('seq', 'integer', (seq) => seq.notNull())
    .addPrimaryKeyConstraint('appends_once', ['session', 'key'])
    .execute();
}

async function bodies({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('versions')
    .addColumn('kind', 'text', (kind) => kind.notNull())
    .addColumn('hash', 'text', (hash) => hash.notNull())
    .addColumn('body', 'text', (body) => body.notNull())
    .addPrimaryKeyConstraint('versions_once', ['kind', 'hash'])
    .execute();
  await schema
    .createTable('gradings')
    .addColumn('session', 'text', (session) => session.notNull().references('sessions.id'))
    .addColumn('rubric', 'text', (rubric) => rubric.notNull())
    .addColumn('engine', 'integer', (engine) => engine.notNull())
    .addColumn('at', 'bigint', (at) => at.notNull())
    .addColumn('report', 'text', (report) => report.notNull())
    .addPrimaryKeyConstraint('gradings_once', ['session', 'rubric', 'engine'])
    .execute();
}

/** A key cannot be widened in SQLite: the table is made anew and takes over what the old one holds, whose labels are those of the log. */
async function relabelled(db: Kysely<never>): Promise<void> {
  const { schema } = db;
  await schema.alterTable('gradings').renameTo('gradings_before').execute();
  await schema
    .createTable('gradings')
    .addColumn('session', 'text', (session) => session.notNull().references('sessions.id'))
    .addColumn('rubric', 'text', (rubric) => rubric.notNull())
    .addColumn('engine', 'integer', (engine) => engine.notNull())
    .addColumn('labels', 'text', (labels) => labels.notNull())
    .addColumn('at', 'bigint', (at) => at.notNull())
    .addColumn('report', 'text', (report) => report.notNull())
    .addPrimaryKeyConstraint('gradings_each_once', ['session', 'rubric', 'engine', 'labels'])
    .execute();
  await sql`insert into gradings (session, rubric, engine, labels, at, report) select session, rubric, engine, '', at, report from gradings_before`.execute(
    db,
  );
  await schema.dropTable('gradings_before').execute();
}

/** `owner` points nowhere, as in `sessions`. */
async function practice(schema: Kysely<never>['schema']): Promise<void> {
  await schema
    .createTable('practice')
    .addColumn('owner', 'text', (owner) => owner.notNull())
    .addColumn('key', 'text', (key) => key.notNull())
    .addColumn('kind', 'text', (kind) => kind.notNull())
    .addColumn('session', 'text', (session) => session.references('sessions.id'))
    .addColumn('at', 'bigint', (at) => at.notNull())
    .addColumn('body', 'text', (body) => body.notNull())
    .addPrimaryKeyConstraint('practice_once', ['owner', 'key'])
    .execute();
  await schema.createIndex('practice_in_order').on('practice').columns(['owner', 'at']).execute();
}

async function outbox({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('outbox')
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('topic', 'text', (topic) => topic.notNull())
    .addColumn('body', 'text', (body) => body.notNull())
    .addColumn('session', 'text', (session) => session.references('sessions.id'))
    .addColumn('created_at', 'bigint', (at) => at.notNull())
    .addColumn('sent_at', 'bigint')
    .execute();
  await schema.createIndex('outbox_waiting').on('outbox').columns(['created_at', 'id']).where(sql.ref('sent_at'), 'is', null).execute();
}
