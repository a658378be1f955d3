package org.banfu.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banfu.proposal.ReplySource;
import org.banfu.store.journal.JournalRecord.HolidaysSaved;
import org.banfu.store.journal.JournalRecord.MovedToBin;
import org.banfu.store.journal.JournalRecord.ProfileSaved;
import org.banfu.store.journal.JournalRecord.ProposalSaved;
import org.banfu.store.journal.JournalRecord.RemovedForGood;
import org.banfu.store.journal.JournalRecord.RevisionNamed;
import org.banfu.store.journal.JournalRecord.TakenFromBin;
import org.banfu.store.journal.JournalRecord.TemplateRemoved;
import org.banfu.store.journal.JournalRecord.TemplateSaved;

/// The body of a record as bytes: a kind, then its fields.
final class RecordCodec {
  private static final int PROPOSAL_SAVED = 1;
  private static final int MOVED_TO_BIN = 2;
  private static final int TAKEN_FROM_BIN = 3;
  private static final int PROFILE_SAVED = 4;
  private static final int HOLIDAYS_SAVED = 5;
  private static final int TEMPLATE_SAVED = 6;
  private static final int TEMPLATE_REMOVED = 7;

  // A kind of its own, so that an older program tells that it does not know it, and the other saves
  // stay what it can read.
  private static final int REPLY_INSERTED = 8;

  // So are these, for the same reason.
  private static final int KEPT_WITH_NAME = 9;
  private static final int REVISION_NAMED = 10;
  private static final int REMOVED_FOR_GOOD = 11;

  private static final int UTF_8 = 0;
  private static final int UTF_16 = 1;

  private RecordCodec() {}

  static byte[] encode(JournalRecord record) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    switch (record) {
      case ProposalSaved saved -> {
        ReplySource source = saved.source();
        out.writeByte(kind(saved));
        text(out, saved.id());
        out.writeLong(saved.version());
        text(out, saved.json());
        text(out, saved.occasion());
        instant(out, saved.at());
        out.writeInt(saved.attachments().size());
        for (AttachedFile file : saved.attachments()) {
          text(out, file.name());
          bytes(out, file.content());
        }
        if (source != null) {
          source(out, source);
        } else if (!saved.name().isEmpty()) {
          text(out, saved.name());
        }
      }
      case MovedToBin moved -> {
        out.writeByte(MOVED_TO_BIN);
        text(out, moved.id());
        instant(out, moved.at());
      }
      case TakenFromBin taken -> {
        out.writeByte(TAKEN_FROM_BIN);
        text(out, taken.id());
        instant(out, taken.at());
      }
      case ProfileSaved profile -> {
        out.writeByte(PROFILE_SAVED);
        text(out, profile.json());
        instant(out, profile.at());
      }
      case HolidaysSaved holidays -> {
        out.writeByte(HOLIDAYS_SAVED);
        text(out, holidays.lines());
        instant(out, holidays.at());
      }
      case TemplateSaved template -> {
        out.writeByte(TEMPLATE_SAVED);
        text(out, template.file().name());
        bytes(out, template.file().content());
        instant(out, template.at());
      }
      case TemplateRemoved template -> {
        out.writeByte(TEMPLATE_REMOVED);
        text(out, template.name());
        instant(out, template.at());
      }
      case RevisionNamed named -> {
        out.writeByte(REVISION_NAMED);
        text(out, named.id());
        out.writeLong(named.number());
        text(out, named.name());
        instant(out, named.at());
      }
      case RemovedForGood removed -> {
        out.writeByte(REMOVED_FOR_GOOD);
        out.writeInt(removed.ids().size());
        for (String id : removed.ids()) {
          text(out, id);
        }
        instant(out, removed.at());
      }
    }
    return bytes.toByteArray();
  }

  private static int kind(ProposalSaved saved) {
    if (saved.source() != null) {
      return REPLY_INSERTED;
    }
    return saved.name().isEmpty() ? PROPOSAL_SAVED : KEPT_WITH_NAME;
  }

  /// @throws UnknownRecordException if a newer program wrote a kind that this one does not know
  static JournalRecord decode(byte[] body) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(body));
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case PROPOSAL_SAVED, REPLY_INSERTED, KEPT_WITH_NAME -> proposalSaved(in, kind);
      case MOVED_TO_BIN -> new MovedToBin(text(in), instant(in));
      case TAKEN_FROM_BIN -> new TakenFromBin(text(in), instant(in));
      case PROFILE_SAVED -> new ProfileSaved(text(in), instant(in));
      case HOLIDAYS_SAVED -> new HolidaysSaved(text(in), instant(in));
      case TEMPLATE_SAVED -> new TemplateSaved(new AttachedFile(text(in), bytes(in)), instant(in));
      case TEMPLATE_REMOVED -> new TemplateRemoved(text(in), instant(in));
      case REVISION_NAMED -> new RevisionNamed(text(in), in.readLong(), text(in), instant(in));
      case REMOVED_FOR_GOOD -> new RemovedForGood(texts(in), instant(in));
      default -> throw new UnknownRecordException(kind);
    };
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    var texts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static ProposalSaved proposalSaved(DataInputStream in, int kind) throws IOException {
    String id = text(in);
    long version = in.readLong();
    String json = text(in);
    String occasion = text(in);
    Instant at = instant(in);
    int count = in.readInt();
    var attachments = new ArrayList<AttachedFile>();
    for (int i = 0; i < count; i++) {
      attachments.add(new AttachedFile(text(in), bytes(in)));
    }
    return new ProposalSaved(
        id,
        version,
        json,
        occasion,
        at,
        attachments,
        kind == REPLY_INSERTED ? source(in) : null,
        kind == KEPT_WITH_NAME ? text(in) : "");
  }

  private static void source(DataOutputStream out, ReplySource source) throws IOException {
    text(out, source.proposalId());
    text(out, source.number());
    text(out, source.title());
    out.writeInt(source.suggestion());
  }

  private static ReplySource source(DataInputStream in) throws IOException {
    return new ReplySource(text(in), text(in), text(in), in.readInt());
  }

  /// UTF-8 turns half a surrogate pair into a question mark; such a text is written as UTF-16, so
  /// that what is replayed is what was typed.
  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean faithful = new String(utf8, StandardCharsets.UTF_8).equals(text);
    out.writeByte(faithful ? UTF_8 : UTF_16);
    bytes(out, faithful ? utf8 : utf16(text));
  }

  private static String text(DataInputStream in) throws IOException {
    int encoding = in.readUnsignedByte();
    byte[] bytes = bytes(in);
    return encoding == UTF_8 ? new String(bytes, StandardCharsets.UTF_8) : utf16(bytes);
  }

  /// Not by a charset: Java’s UTF-16 refuses lone surrogates too.
  private static byte[] utf16(String text) {
    var bytes = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }

  private static String utf16(byte[] bytes) {
    var text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i < bytes.length; i += 2) {
      text.append((char) (((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff)));
    }
    return text.toString();
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static void instant(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }
}
