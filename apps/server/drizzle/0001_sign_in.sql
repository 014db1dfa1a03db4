CREATE TABLE "connection_errors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"status_code" text NOT NULL,
	"status_text" text NOT NULL,
	"error_message" text NOT NULL,
	"errored_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"connection_id" uuid PRIMARY KEY NOT NULL,
	"tokens" text,
	"entities" jsonb NOT NULL,
	"chosen" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pulls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"entity_id" text NOT NULL,
	"entity_name" text NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'reading' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"summary" jsonb,
	"stored_set" uuid,
	"reading_set" uuid
);
--> statement-breakpoint
CREATE TABLE "record_sets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"connection_id" uuid NOT NULL,
	"ticket_hash" text NOT NULL,
	"state_hash" text NOT NULL,
	"browser_hash" text,
	"secrets" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"reason" text,
	"created" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "sign_ins_ticketHash_unique" UNIQUE("ticket_hash"),
	CONSTRAINT "sign_ins_stateHash_unique" UNIQUE("state_hash")
);
--> statement-breakpoint
ALTER TABLE "bills" RENAME COLUMN "report_id" TO "set_id";--> statement-breakpoint
ALTER TABLE "suppliers" RENAME COLUMN "report_id" TO "set_id";--> statement-breakpoint
ALTER TABLE "bills" DROP CONSTRAINT "bills_report_id_reports_id_fk";
--> statement-breakpoint
ALTER TABLE "suppliers" DROP CONSTRAINT "suppliers_report_id_reports_id_fk";
--> statement-breakpoint
ALTER TABLE "bills" RENAME CONSTRAINT "bills_report_id_position_pk" TO "bills_set_id_position_pk";--> statement-breakpoint
ALTER TABLE "suppliers" RENAME CONSTRAINT "suppliers_report_id_position_pk" TO "suppliers_set_id_position_pk";--> statement-breakpoint
INSERT INTO "record_sets" ("id", "connection_id") SELECT "id", "connection_id" FROM "reports" WHERE "status" = 'stored';--> statement-breakpoint
ALTER TABLE "connection_errors" ADD CONSTRAINT "connection_errors_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulls" ADD CONSTRAINT "pulls_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulls" ADD CONSTRAINT "pulls_stored_set_record_sets_id_fk" FOREIGN KEY ("stored_set") REFERENCES "public"."record_sets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulls" ADD CONSTRAINT "pulls_reading_set_record_sets_id_fk" FOREIGN KEY ("reading_set") REFERENCES "public"."record_sets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_sets" ADD CONSTRAINT "record_sets_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_connection_id_connections_id_fk" FOREIGN KEY ("connection_id") REFERENCES "public"."connections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "connection_errors_of_connection" ON "connection_errors" USING btree ("connection_id","errored_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pulls_once" ON "pulls" USING btree ("connection_id","entity_id","kind");--> statement-breakpoint
CREATE INDEX "record_sets_of_connection" ON "record_sets" USING btree ("connection_id");--> statement-breakpoint
CREATE INDEX "sign_ins_newest" ON "sign_ins" USING btree ("connection_id","created" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "bills" ADD CONSTRAINT "bills_set_id_record_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."record_sets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_set_id_record_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."record_sets"("id") ON DELETE cascade ON UPDATE no action;