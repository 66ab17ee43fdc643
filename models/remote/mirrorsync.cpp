// SPDX-FileCopyrightText: 2026 The Skydock developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorsync.h"

#include "syncreport.h"

#include <QFileInfo>

namespace Skydock {

namespace {

/// How soon to look again while another process is at work.
constexpr qint64 otherProcessMs = 1000;

QString turnPath(const QString &mirrorPath)
{
    return QFileInfo(mirrorPath).absolutePath() + QStringLiteral("/sync.lock");
}

} // namespace

MirrorSync::MirrorSync(Options options, ApiClient *client, RequestBudget *budget, Clock *clock,
                       QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_client(client)
    , m_budget(budget)
    , m_clock(clock)
    , m_turn(turnPath(m_options.mirrorPath))
{
    m_turn.setStaleLockTime(0); // a lock is stale when its process is gone, however slow an answer is
}

MirrorSync::~MirrorSync() = default;

Result<void> MirrorSync::open()
{
    Result<SyncWriter> writer =
        SyncWriter::open(m_options.mirrorPath, m_client->account().baseUrl.toString());
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer.emplace(std::move(*writer));
    return {};
}

void MirrorSync::start()
{
    Q_ASSERT(m_writer);
    stepIn(0);
    if (m_options.watchesOthers)
        watchOthers();
}

void MirrorSync::setPaused(bool paused)
{
    m_paused = paused;
    stepIn(0);
}

void MirrorSync::refreshNow()
{
    m_refreshAsked = true;
    m_options.policy.background = true;
    m_paused = false;
    retryNow();
}

void MirrorSync::retryNow()
{
    m_stopped.reset();
    m_retry.tryNow();
    stepIn(0);
}

void MirrorSync::setRefreshInterval(qint64 ms)
{
    m_options.policy.refreshIntervalMs = ms;
    stepIn(0);
}

void MirrorSync::wantSpacecraft(std::optional<qint64> id)
{
    m_wishes.spacecraft = id;
    stepIn(0);
}

void MirrorSync::wantMore(SyncCollection collection)
{
    m_wishes.more = collection;
    stepIn(0);
}

void MirrorSync::wantSearch(SyncCollection collection, const QString &search)
{
    m_wishes.search.reset();
    if (!search.trimmed().isEmpty())
        m_wishes.search = SyncWishes::Search{collection, search};
    stepIn(0);
}

void MirrorSync::stepIn(qint64 delayMs)
{
    const quint64 wake = ++m_wake;
    m_clock->callIn(delayMs, this, [this, wake] {
        if (wake == m_wake)
            step();
    });
}

/// One job, or the reason why there is none now. Every way out either sends a request, makes an appointment for the
/// next step, or says what has to happen first.
void MirrorSync::step()
{
    if (m_busy || !m_writer)
        return;
    if (m_stopped)
        return publish(SyncStatus::Activity::Stopped);
    if (!refreshKnowledge())
        return;
    noteAsked();
    if (m_unwritten) {
        const Unwritten again = *std::exchange(m_unwritten, std::nullopt);
        return write(again.job, again.reply);
    }
    const std::optional<SyncJob> job = nextJob();
    if (!job)
        return rest();
    const auto retryMs = m_retry.nextMs();
    if (retryMs && *retryMs > m_clock->nowMs() && !job->isForPerson()) {
        publish(SyncStatus::Activity::WaitingToRetry, job, retryMs);
        return stepIn(*retryMs - m_clock->nowMs());
    }
    begin(*job);
}

bool MirrorSync::refreshKnowledge()
{
    const Result<SyncKnowledge> knowledge = m_writer->knowledge();
    if (knowledge)
        m_knowledge = *knowledge;
    else
        writeFailed(knowledge.error());
    return knowledge.has_value();
}

/// A list that is being mirrored for the first time needs no refresh.
void MirrorSync::noteAsked()
{
    if (!std::exchange(m_refreshAsked, false))
        return;
    for (int step = 0; step < refreshStepCount; ++step) {
        if (m_knowledge.position(collectionOf(RefreshStep(step))).wasComplete())
            m_options.policy.askedSteps.insert(step);
    }
}

std::optional<SyncJob> MirrorSync::nextJob() const
{
    const SyncAgenda agenda(m_knowledge, m_options.policy, m_clock->nowMs());
    if (auto wished = agenda.wished(m_wishes))
        return wished;
    if (m_paused || (m_options.mostCalls && m_callsSent >= *m_options.mostCalls))
        return std::nullopt;
    return agenda.background();
}

/// Nothing to do, or nothing that may be done.
void MirrorSync::rest()
{
    m_wishes.more.reset(); // there is no more of that list
    if (m_paused)
        return publish(SyncStatus::Activity::Paused);
    if (m_options.mostCalls && m_callsSent >= *m_options.mostCalls)
        return publish(SyncStatus::Activity::Off);
    const auto due = SyncAgenda(m_knowledge, m_options.policy, m_clock->nowMs()).nextDueMs();
    publish(SyncStatus::Activity::UpToDate, {}, due);
    if (due)
        stepIn(std::max<qint64>(1000, *due - m_clock->nowMs()));
}

void MirrorSync::begin(const SyncJob &job)
{
    if (!m_turn.tryLock(0)) {
        publish(SyncStatus::Activity::WaitingForOther, job);
        return stepIn(otherProcessMs);
    }
    // Another process may have taken this step since the agenda was made.
    if (!refreshKnowledge()) {
        m_turn.unlock();
        return;
    }
    const std::optional<SyncJob> current = nextJob();
    if (!current) {
        m_turn.unlock();
        return rest();
    }
    if (!m_knowsThrottle)
        return askThrottle();
    send(*current);
}

void MirrorSync::send(const SyncJob &job)
{
    if (const Result<void> taken = m_budget->take(job.purpose()); !taken) {
        m_turn.unlock();
        if (taken.error().kind == Error::Kind::Throttled)
            return waitForCalls(job, taken.error());
        return writeFailed(taken.error());
    }
    if (const Result<void> begun = m_writer->begin(job); !begun) {
        giveBack();
        m_turn.unlock();
        return writeFailed(begun.error());
    }
    m_busy = true;
    m_callsSent += 1;
    publish(SyncStatus::Activity::Fetching, job);
    m_client->get(job.request, this, [this, job](const Result<ApiReply> &reply) { answered(job, reply); });
}

/// Costs no call, and tells what other programs at this address have used.
void MirrorSync::askThrottle()
{
    ApiRequest request;
    request.endpoint = ApiEndpoint::Throttle;
    m_busy = true;
    publish(SyncStatus::Activity::Fetching);
    m_client->get(request, this, [this](const Result<ApiReply> &reply) {
        m_busy = false;
        m_turn.unlock();
        m_knowsThrottle = true; // a server that does not say is believed to allow what it documents
        if (reply) {
            if (const Result<void> learned = learn(*reply); !learned)
                return writeFailed(learned.error());
        } else if (reply.error().kind == Error::Kind::Offline) {
            m_knowsThrottle = false;
            if (const auto job = nextJob())
                return requestFailed(*job, reply.error());
        }
        stepIn(0);
    });
}

/// What is no answer to the question is not learned from: the documented limit stands.
Result<void> MirrorSync::learn(const ApiReply &reply)
{
    const Result<ApiThrottle> throttle = parseThrottle(reply.body);
    return throttle ? m_budget->learn(*throttle) : Result<void>();
}

void MirrorSync::answered(const SyncJob &job, const Result<ApiReply> &reply)
{
    m_busy = false;
    if (reply)
        return write(job, *reply);
    m_turn.unlock();
    if (reply.error().kind == Error::Kind::Offline) {
        giveBack(); // nobody there to count it
        m_callsSent -= 1;
    }
    requestFailed(job, reply.error());
}

void MirrorSync::write(const SyncJob &job, const ApiReply &reply)
{
    const Result<WrittenAnswer> answer = m_writer->write(job, reply);
    m_turn.unlock();
    if (answer)
        return arrived(job, *answer);
    switch (answer.error().kind) {
    case Error::Kind::Damaged:
        return requestFailed(job, answer.error());
    case Error::Kind::Cancelled: // another process went on with the pass meanwhile
        return stepIn(0);
    default:
        m_unwritten = Unwritten{job, reply};
        return writeFailed(answer.error());
    }
}

void MirrorSync::arrived(const SyncJob &job, const WrittenAnswer &answer)
{
    m_retry.succeeded();
    if (job.kind == SyncTask::Kind::Refresh)
        m_options.policy.askedSteps.remove(int(job.step));
    m_rowsWritten += answer.rows;
    emit mirrorChanged(answer.change);
    tellPerson(job, answer.matching, {});
    dropWish(job);
    step();
}

void MirrorSync::publish(SyncStatus::Activity activity, const std::optional<SyncJob> &job,
                         std::optional<qint64> nextStepMs)
{
    SyncStatus status = syncReport(m_knowledge, m_options.policy, m_clock->nowMs());
    status.activity = activity;
    status.budget = m_budget->state();
    status.error = m_stopped ? m_stopped : m_retry.error();
    status.nextStepMs = nextStepMs;
    if (job)
        status.task = syncTask(*job, m_knowledge);
    if (status == m_status)
        return;
    m_status = status;
    emit statusChanged();
}

/// Other processes write to the same mirror; SQLite tells when they did.
void MirrorSync::watchOthers()
{
    if (const Result<qint64> version = m_writer->dataVersion()) {
        if (m_dataVersion && *version != *m_dataVersion) {
            emit mirrorChanged({});
            if (!m_busy)
                stepIn(0);
        }
        m_dataVersion = *version;
    }
    m_clock->callIn(otherProcessMs, this, [this] { watchOthers(); });
}

} // namespace Skydock
