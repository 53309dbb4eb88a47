@REM Called by mvnw.cmd: succeeds where a Maven >= 3.8.7 is on PATH.
@SETLOCAL
@SET VERSION=0
@FOR /F "tokens=3-5 delims=. " %%A IN ('mvn --version 2^>nul ^| findstr /C:"Apache Maven"') DO @SET /A VERSION=%%A*10000+%%B*100+%%C
@IF %VERSION% GEQ 30807 EXIT /B 0
@EXIT /B 1
