-- Content: topics, answers, offers and contacts, their facts here, their words in text_unit.

create table topic (
  code      text primary key check (code ~ '^[a-z][a-z0-9]{1,17}$'),
  position  integer not null,
  pictogram text    not null,
  sensitive boolean not null,
  emergency boolean not null
);

create table answer (
  code       text primary key check (code ~ '^[a-z][a-z0-9]{1,17}$'),
  topic      text    not null references topic,
  position   integer not null,
  legal      boolean not null,
  safety     boolean not null,
  human      boolean not null,
  emergency  boolean not null,
  checked_on date    not null,
  review_by  date,
  hidden     boolean not null default false,
  check (not legal or review_by is not null),
  check (review_by is null or review_by <= checked_on + interval '6 months')
);

create table answer_source (
  answer   text    not null references answer on delete cascade,
  position integer not null,
  name     text    not null,
  web      text,
  primary key (answer, position)
);

create table contact (
  code         text primary key check (code ~ '^[a-z][a-z0-9]{1,17}$'),
  kind         text    not null,
  organisation text    not null,
  topics       text[]  not null,
  districts    text[]  not null,
  place        text,
  postcode     text,
  address      text,
  languages    text[]  not null,
  interpreter  text    not null,
  phones       text[]  not null,
  mail         text,
  web          text,
  hours        text    not null,
  online       boolean not null,
  access       text    not null,
  childcare    text    not null,
  women_only   boolean not null,
  female_staff text    not null,
  cost         text    not null,
  papers       text    not null,
  publish      boolean not null,
  fact         text    not null check (fact in ('V', 'O', 'U')),
  source       text    not null,
  verified_on  date,
  verified_by  text,
  review_by    date,
  -- A shelter's address must not exist here, so that it can never be shown.
  check (kind <> 'shelter' or (address is null and postcode is null and place is null))
);

create table offer (
  code        text primary key check (code ~ '^[a-z][a-z0-9]{1,17}$'),
  topics      text[]  not null,
  contact     text references contact,
  modes       text[]  not null,
  cost        text    not null,
  papers      text    not null,
  childcare   text    not null,
  access      text    not null,
  women_only  boolean not null,
  languages   text[]  not null,
  interpreter text    not null,
  hours       text    not null,
  fact        text    not null check (fact in ('V', 'O', 'U')),
  source      text    not null,
  verified_on date,
  verified_by text,
  review_by   date
);

-- Every version of the facts above, as they were written.
create table entry_revision (
  owner_kind text        not null,
  owner_code text        not null,
  revision   integer     not null,
  facts      jsonb       not null,
  author     text        not null,
  at         timestamptz not null,
  primary key (owner_kind, owner_code, revision)
);

-- One text of one entry, whatever its language.
create table text_unit (
  id         bigint generated always as identity primary key,
  owner_kind text    not null check (owner_kind in ('topic', 'answer', 'offer', 'contact')),
  owner_code text    not null,
  field      text    not null,
  max_length integer not null,
  unique (owner_kind, owner_code, field)
);

-- Every version of its German, the source.
create table source_revision (
  unit_id     bigint      not null references text_unit on delete cascade,
  revision    integer     not null,
  body        text        not null,
  hash        text        not null,
  state       text        not null check (state in ('draft', 'reviewed', 'published')),
  minor       boolean     not null default false,
  author      text        not null,
  at          timestamptz not null,
  reviewer    text,
  reviewed_at timestamptz,
  primary key (unit_id, revision),
  -- Four eyes: nobody reviews her own text.
  check (state = 'draft' or (reviewer is not null and reviewer <> author))
);

-- Its current translations. Fresh when source_hash is the hash of the current German.
create table translation (
  unit_id       bigint      not null references text_unit on delete cascade,
  language      text        not null,
  body          text        not null,
  source_hash   text        not null,
  origin        text        not null check (origin in ('human', 'machine', 'import')),
  review        text        not null check (review in ('draft', 'needs_native_review', 'approved')),
  reviewer      text,
  reviewed_hash text,
  author        text        not null,
  at            timestamptz not null,
  primary key (unit_id, language),
  -- Four eyes here too: nobody approves her own translation.
  check (review <> 'approved' or (reviewer is not null and reviewer <> author and reviewed_hash is not null))
);

create table translation_history (
  id          bigint generated always as identity primary key,
  unit_id     bigint      not null references text_unit on delete cascade,
  language    text        not null,
  body        text        not null,
  source_hash text        not null,
  origin      text        not null,
  review      text        not null,
  author      text        not null,
  at          timestamptz not null
);

create function keep_translation_history() returns trigger language plpgsql as $$
begin
  insert into translation_history (unit_id, language, body, source_hash, origin, review, author, at)
  values (old.unit_id, old.language, old.body, old.source_hash, old.origin, old.review, old.author, old.at);
  return new;
end $$;

create trigger translation_history after update on translation
  for each row when (old.body is distinct from new.body) execute function keep_translation_history();

-- How women really ask, each language on its own.
create table example (
  answer   text    not null references answer on delete cascade,
  language text    not null,
  position integer not null,
  phrase   text    not null,
  primary key (answer, language, position)
);

-- Every instance renews its catalogue when any of this changes.
create function catalogue_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('lotsin_catalogue', '');
  return null;
end $$;

do $$
declare
  t text;
begin
  foreach t in array array['topic', 'answer', 'answer_source', 'contact', 'offer', 'text_unit', 'source_revision', 'translation', 'example'] loop
    execute format('create trigger catalogue_changed after insert or update or delete on %I for each statement execute function catalogue_changed()', t);
  end loop;
end $$;
