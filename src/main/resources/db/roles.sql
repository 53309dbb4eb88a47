-- Run once as superuser on a PostgreSQL server of your own, with secrets of your own, before the first start.
create role jixiao_owner login nosuperuser nobypassrls nocreatedb nocreaterole password 'SECRET-OF-THE-OWNER';
create role jixiao_app   login nosuperuser nobypassrls nocreatedb nocreaterole password 'SECRET-OF-THE-APPLICATION';
create database jixiao owner jixiao_owner encoding 'UTF8' template template0;
\connect jixiao
create schema app      authorization jixiao_owner;
create schema flowable authorization jixiao_app;
revoke create on schema public from public;
