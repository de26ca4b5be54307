-- Who is chatting, only while there is a reason: rows are deleted after a day of silence.
-- seen_at changes with every turn, so it has no index and pages keep room: the update stays within its page.
create table visitor (
    id uuid primary key,
    address_hash bytea not null unique,
    address bytea not null,
    channel text not null,
    language text,
    listening text,
    seen_at timestamptz not null,
    created_at timestamptz not null,
    unreachable boolean not null default false
) with (fillfactor = 70);

comment on column visitor.address_hash is 'keyed hash of channel and address, to find her';
comment on column visitor.address is 'the address, encrypted; the key is outside the database';
comment on column visitor.listening is 'the link to which what she writes next is handed';

create table consent (
    visitor_id uuid not null references visitor on delete cascade,
    purpose text not null,
    text_version text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz
);

create unique index consent_in_force on consent (visitor_id, purpose) where withdrawn_at is null;
create index consent_of_visitor on consent (visitor_id);
